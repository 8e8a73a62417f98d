# SPDX-License-Identifier: GPL-3.0-or-later
"""The arrows between the layers: who may include and link whom."""
import re

# layer: the layers that it may use besides itself. The longest matching path decides.
ALLOWED = {
    'engine/base': '',
    'engine/design': 'engine/base',
    'engine/blueprint': 'engine/base engine/design',
    'engine/rpc': 'engine/base',
    'engine/host': 'engine/base engine/rpc',
    'engine/lab': 'engine/base engine/design engine/blueprint engine/host',
    'engine/metadata': 'engine/base engine/design engine/blueprint engine/host',
    'engine/observe': 'engine/base engine/design engine/host',
    'engine/path': 'engine/base engine/design engine/blueprint engine/host',
    'engine/export': 'engine/base engine/design engine/blueprint',
    'engine/client': 'engine/base engine/design engine/rpc',
    'engine/layout': 'engine/base engine/design',
    'views/wording': 'engine/base engine/design engine/client',
    'views': 'engine/base engine/design engine/client engine/layout views/wording',
    'views/inspector': 'engine/base engine/design engine/blueprint engine/client views views/wording',
    'app/init': '',
    'app/lease': '',
    'app/daemon': 'engine/base engine/design engine/blueprint engine/rpc engine/host engine/lab '
                  'engine/metadata engine/observe engine/path engine/export',
    'app/cli': 'engine/base engine/design engine/client views/wording',
    'app/gui': 'engine/base engine/design engine/client views views/inspector views/wording',
}

# A library's headers: the only folders that may include them.
OWNERS = {
    r'yaml-cpp/': ('engine/design',),
    r'graphviz/': ('engine/layout',),
    r'libvirt/': ('engine/host/libvirt',),
    r'netlink/': ('engine/host/netlink', 'engine/host/probe'),
    r'pcap(/|\.h)': ('engine/host/capture',),
    r'(QtHttpServer/|QHttpServer)': ('engine/metadata',),
    r'Qsci/': ('views/yaml',),
    r'vterm': ('views/terminal',),
    r'rfb/': ('views/guestscreen',),
    r'(Qt(Gui|Widgets|Charts|Svg)/|Q(Widget|(Gui)?Application|MainWindow|DockWidget|Dialog\w*|'
    r'MessageBox|Painter\w*|Color|Font\w*|Icon|Image|Pixmap|Palette|Graphics\w+|Action|'
    r'(Table|Tree|List|AbstractItem|Header)(View|Widget)|\w+Delegate|StandardItem\w*|Undo\w+|Menu\w*|'
    r'ToolB\w+|StatusBar|Label|LineEdit|\w*TextEdit|\w*Layout|\w*Button|ComboBox|CheckBox|\w*Chart\w*)$)':
        ('views', 'app/gui'),
}

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)


def layerOf(path):
    """The layer of a path, None outside app, engine and views."""
    fitting = [layer for layer in ALLOWED if path.startswith(layer + '/')]
    return max(fitting, key=len, default=None)


def mayUse(user, used):
    return user == used or used in ALLOWED[user].split()


def checkIncludes(sources):
    for source in sources:
        if not source.isCpp() or not source.path.startswith(('app/', 'engine/', 'views/')):
            continue
        layer = layerOf(source.path)
        if layer is None:
            yield source.finding(0, 'this folder is no layer that tests/lint/arrows.py knows')
            continue
        for m in _INCLUDE.finditer(source.uncommented):
            problem = _quoted(layer, m[2]) if m[1] == '"' else _angled(source.path, m[2])
            if problem:
                yield source.finding(m.start(2), problem)


def _quoted(layer, name):
    if name.endswith('.moc'):
        return None
    if not name.startswith(('app/', 'engine/', 'views/')):
        return f'"{name}" is not spelled from the root of the repository'
    used = layerOf(name)
    if used is None or not mayUse(layer, used):
        return f'{layer} must not include "{name}"'
    return None


def _angled(path, name):
    for pattern, owners in OWNERS.items():
        if re.match(pattern, name) and not path.startswith(tuple(owner + '/' for owner in owners)):
            return f'<{name}> belongs to {" and ".join(owners)} alone'
    return None


def checkLinks(sources):
    """The same table for the libraries: overlab_layer(NAME … DEPENDS …)."""
    calls = []
    layers = {}
    for source in sources:
        if not source.path.endswith('CMakeLists.txt'):
            continue
        for m in re.finditer(r'overlab_layer\(\s*(\w+)([^)]*)\)', source.text):
            layers[m[1]] = layerOf(source.path)
            calls.append((source, m))
    for source, m in calls:
        layer = layers[m[1]]
        _, _, dependencies = m[2].partition('DEPENDS')
        for name in re.findall(r'\boverlab_\w+', dependencies):
            if layer and layers.get(name) and not mayUse(layer, layers[name]):
                yield source.finding(m.start(), f'{m[1]} ({layer}) must not link {name}')


def check(sources):
    yield from checkIncludes(sources)
    yield from checkLinks(sources)
