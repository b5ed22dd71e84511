#!/usr/bin/python3
"""ansible-inventory for many inventories in one process: starting Python and Ansible costs half a second each time.

Each line of standard input is a JSON list: the arguments of one ansible-inventory. Each line of standard output is
{"code", "stdout", "stderr"} of it. Everything between is Ansible's own command.
"""
import io
import json
import sys
from contextlib import redirect_stderr, redirect_stdout

from ansible.cli.inventory import InventoryCLI
from ansible.plugins.vars import host_group_vars
from ansible.utils.context_objects import GlobalCLIArgs


def call(arguments):
    stdout, stderr = io.StringIO(), io.StringIO()
    code = 0
    # Both are kept for the life of a process, which here outlives one command.
    GlobalCLIArgs._Singleton__instance = None
    host_group_vars.FOUND.clear()
    with redirect_stdout(stdout), redirect_stderr(stderr):
        try:
            InventoryCLI(['ansible-inventory', *arguments]).run()
        except SystemExit as end:
            code = end.code or 0
        except Exception as error:
            code = 1
            print(f'ERROR! {error}', file=stderr)
    return {'code': code, 'stdout': stdout.getvalue(), 'stderr': stderr.getvalue()}


for line in sys.stdin:
    print(json.dumps(call(json.loads(line))), flush=True)
