# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage, in a guest: crawl.py MODULES

Reads the metadata service as cloud-init does at a machine's first start, with cloud-init's own code
in the folder MODULES, and prints what it found as JSON.
"""
import json
import sys

sys.path.insert(0, sys.argv[1])

from cloudinit import helpers  # noqa: E402
from cloudinit.sources import DataSourceOpenStack as openstack_source  # noqa: E402
from cloudinit.sources.helpers import ec2, openstack  # noqa: E402

LIMITS = {'max_wait': 10, 'timeout': 5, 'retries': 1}


def text(value):
    return value.decode() if isinstance(value, bytes) else repr(value)


source = openstack_source.DataSourceOpenStack(
    {'datasource': {'OpenStack': LIMITS}}, None, helpers.Paths({}))
found = source._crawl_metadata()
source.metadata = found['metadata']
print(json.dumps({
    'openstack': found,
    'network': openstack.convert_net_json(found['networkdata']),
    'instance': source.get_instance_id(),
    'keys': source.get_public_ssh_keys(),
    'ec2': ec2.get_instance_metadata('2009-04-04'), # the version that DataSourceEc2 asks for first
    'ec2-user-data': ec2.get_instance_userdata('2009-04-04'),
}, default=text))
