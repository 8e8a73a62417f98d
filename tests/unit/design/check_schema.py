#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: check_schema.py SCHEMA SAMPLESTOJSON EXAMPLES

Every example and valid sample must fit the JSON schema, every invalid sample must not.
Status 77 means skipped.
"""
import json
import subprocess
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("skipped: the Python module jsonschema (Debian: python3-jsonschema) is missing")
    sys.exit(77)


def main():
    schema_path, exporter, examples = sys.argv[1:]
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    output = subprocess.run([exporter, examples], check=True, capture_output=True, timeout=30)
    samples = json.loads(output.stdout)

    failures = []
    for sample in samples["valid"]:
        for error in validator.iter_errors(sample["document"]):
            failures.append(f"valid, but refused: {sample['name']}: {error.json_path}: {error.message}")
    for sample in samples["invalid"]:
        if validator.is_valid(sample["document"]):
            failures.append(f"invalid, but accepted: {sample['name']}: {sample['document']}")

    print("\n".join(failures))
    print(f"{len(samples['valid'])} valid, {len(samples['invalid'])} invalid, {len(failures)} failures")
    empty = not samples["valid"] or not samples["invalid"]
    return 1 if failures or empty else 0


sys.exit(main())
