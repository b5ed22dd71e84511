#!/bin/sh
cat <<'J'
{"_meta": {"hostvars": {"a": {"x": 1, "f": 1e3}, "b": {}, "ghost": {"y": 1}}},
 "web": {"hosts": ["a", "b"], "vars": {"v": "web"}, "children": ["sub"]},
 "sub": ["c"], "lonehost": {"ansible_host": "192.0.2.1"}, "empty": {"hosts": []}, "all": {"vars": {"e": true}}}
J
