// Generated from src/playbook/schema.ts by .ci/build.mjs: do not edit.
/* eslint-disable */

export const acceptsPlay = validate10;
const schema11 = {"type":"object","required":["name","hosts","upstreams","strategy"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"serial":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"string","pattern":"^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$"},{"type":"array","items":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"minItems":1,"maxItems":100}]},"max_fail_percentage":{"type":"number","minimum":0,"maximum":100},"any_errors_fatal":{"type":"boolean"},"become":{"type":"boolean"},"become_user":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"vars":{"type":"object","patternProperties":{"^.*$":{}}},"vars_files":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":100},"secret_vars":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"maxItems":100},"tags":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"maxItems":100},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"splay":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"prove_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_old_workers":{"type":"integer","minimum":0,"maximum":1000000},"confirm":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"discovery":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"static":{},"inventory":{"type":"object","required":["hosts"],"properties":{"hosts":{"type":"string","minLength":1,"maxLength":1024},"port":{"type":"integer","minimum":1,"maximum":65535}},"additionalProperties":false},"file":{"type":"string","minLength":1,"maxLength":1024},"exec":{"type":"array","items":{"type":"string","maxLength":32768},"minItems":1,"maxItems":1000},"http":{"type":"object","required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[^\\s]{1,2048}$"},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}}},"body":{"type":"string"},"tls":{"type":"object","properties":{"ca":{"type":"string","minLength":1,"maxLength":1024},"cert":{"type":"string","minLength":1,"maxLength":1024},"key":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}},"additionalProperties":false}},"additionalProperties":false},"dns":{"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$"},"type":{"enum":["A","AAAA","SRV"]},"port":{"type":"integer","minimum":1,"maximum":65535},"servers":{"type":"array","items":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"minItems":1,"maxItems":16}},"additionalProperties":false},"map":{"type":"string","minLength":1,"maxLength":4096},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}}},"facts":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"static":{},"inventory":{"type":"object","required":["hosts"],"properties":{"hosts":{"type":"string","minLength":1,"maxLength":1024},"port":{"type":"integer","minimum":1,"maximum":65535}},"additionalProperties":false},"file":{"type":"string","minLength":1,"maxLength":1024},"exec":{"type":"array","items":{"type":"string","maxLength":32768},"minItems":1,"maxItems":1000},"http":{"type":"object","required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[^\\s]{1,2048}$"},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}}},"body":{"type":"string"},"tls":{"type":"object","properties":{"ca":{"type":"string","minLength":1,"maxLength":1024},"cert":{"type":"string","minLength":1,"maxLength":1024},"key":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}},"additionalProperties":false}},"additionalProperties":false},"dns":{"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$"},"type":{"enum":["A","AAAA","SRV"]},"port":{"type":"integer","minimum":1,"maximum":65535},"servers":{"type":"array","items":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"minItems":1,"maxItems":16}},"additionalProperties":false},"map":{"type":"string","minLength":1,"maxLength":4096},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}}},"when":{"type":"string","minLength":1,"maxLength":4096},"unless":{"type":"string","minLength":1,"maxLength":4096},"per":{"enum":["balancer"]},"upstreams":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["dest"],"properties":{"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"template":{"type":"string","minLength":1,"maxLength":1024},"method":{"anyOf":[{"enum":["round_robin","least_conn","ip_hash","random"]},{"type":"object","required":["hash"],"properties":{"hash":{"type":"string","pattern":"^[A-Za-z0-9_$.:|/-]{1,256}$"},"consistent":{"type":"boolean"}},"additionalProperties":false}],"default":"round_robin"},"routing":{"type":"object","required":["by"],"properties":{"by":{"anyOf":[{"enum":["client_ip"]},{"type":"object","properties":{"cookie":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"header":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$"}},"additionalProperties":false,"minProperties":1,"maxProperties":1}]}},"additionalProperties":false},"keepalive":{"type":"integer","minimum":1,"maximum":1000000},"keepalive_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"groups":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"members":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","properties":{"address":{"type":"string"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"discover":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"where":{"type":"string","minLength":1,"maxLength":4096},"port":{"type":"integer","minimum":1,"maximum":65535},"weight":{"type":"integer","minimum":1,"maximum":100,"default":1},"backup":{"type":"boolean"},"max_fails":{"type":"integer","minimum":0,"maximum":1000},"fail_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_conns":{"type":"integer","minimum":0,"maximum":1000000},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":256}}}},"additionalProperties":false}]},"minItems":1,"maxItems":5000},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"port":{"type":"integer","minimum":1,"maximum":65535}},"additionalProperties":false}},"minProperties":1},"members":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","properties":{"address":{"type":"string"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"discover":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"where":{"type":"string","minLength":1,"maxLength":4096},"port":{"type":"integer","minimum":1,"maximum":65535},"weight":{"type":"integer","minimum":1,"maximum":100,"default":1},"backup":{"type":"boolean"},"max_fails":{"type":"integer","minimum":0,"maximum":1000},"fail_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_conns":{"type":"integer","minimum":0,"maximum":1000000},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":256}}}},"additionalProperties":false}]},"minItems":1,"maxItems":5000},"min_members":{"type":"integer","minimum":1,"maximum":1000000},"max_change":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"revision_endpoint":{"type":"string"}},"additionalProperties":false}},"minProperties":1},"services":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["hosts","version"],"properties":{"hosts":{"type":"string","minLength":1,"maxLength":1024},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$"},"unit":{"type":"string","minLength":1,"maxLength":1024},"target":{"anyOf":[{"type":"boolean"},{"type":"string","minLength":1,"maxLength":1024}],"default":false},"env":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"type":"string","maxLength":16384},{"type":"number"},{"type":"boolean"}]}}},"credentials":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":65536}}},"artifact":{"type":"object","properties":{"files":{"anyOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","minLength":1,"maxLength":1024},"exclude":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"maxItems":100}},"additionalProperties":false}]},"rsync":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"exclude":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"maxItems":100},"options":{"type":"array","items":{"type":"string","pattern":"^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$"},"maxItems":50}},"additionalProperties":false}]},"git":{"type":"object","required":["repository","ref"],"properties":{"repository":{"type":"string","pattern":"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$","maxLength":1024},"ref":{"type":"string","pattern":"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$","maxLength":1024},"via":{"enum":["host","controller"],"default":"controller"}},"additionalProperties":false},"http":{"type":"object","required":["url","sha256"],"properties":{"url":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"via":{"enum":["host","controller"],"default":"host"},"unpack":{"type":"boolean"}},"additionalProperties":false},"s3":{"type":"object","required":["endpoint","bucket","key"],"properties":{"endpoint":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"bucket":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"key":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"region":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"unpack":{"type":"boolean"}},"additionalProperties":false},"package":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9+.-]{0,127}$"},"version":{"type":"string","pattern":"^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$"}},"additionalProperties":false},"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"}},"additionalProperties":false},"link":{"type":"object","patternProperties":{"^.*$":{"type":"string","minLength":1,"maxLength":1024}}},"keep_releases":{"type":"integer","minimum":1,"maximum":1000000},"hooks":{"type":"object","properties":{"before_release":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"after_release":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}},"additionalProperties":false},"health":{"type":"object","properties":{"http":{"type":"object","properties":{"path":{"type":"string","pattern":"^/[!-~]{0,1023}$","default":"/"},"expect":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"array","items":{"type":"integer","minimum":100,"maximum":599},"minItems":1,"maxItems":50}],"default":200},"body":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}}}},"additionalProperties":false},"tcp":{"type":"object","properties":{},"additionalProperties":false},"command":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"systemd":{"type":"object","properties":{"window":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"from":{"enum":["balancer","controller"],"default":"balancer"},"interval":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"healthy":{"type":"integer","minimum":1,"maximum":1000000},"probe_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"description":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"on_change":{"enum":["restart","reload"],"default":"restart"},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"type":{"enum":["exec","simple","forking","notify","oneshot"],"default":"exec"},"exec_start":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_start_pre":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_start_post":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_reload":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_stop":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_stop_post":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"user":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"group":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"working_directory":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"pid_file":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"remain_after_exit":{"type":"boolean"},"restart":{"enum":["no","on-success","on-failure","on-abnormal","on-watchdog","on-abort","always"],"default":"on-failure"},"restart_sec":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"start_limit_burst":{"type":"integer","minimum":0,"maximum":1000000},"start_limit_interval":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout_start":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout_stop":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"watchdog":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"kill_mode":{"enum":["control-group","mixed","process","none"]},"kill_signal":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"limit_nofile":{"type":"integer","minimum":1,"maximum":1000000},"limit_nproc":{"type":"integer","minimum":1,"maximum":1000000},"memory_max":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"cpu_quota":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"tasks_max":{"type":"integer","minimum":1,"maximum":1000000},"nice":{"type":"integer","minimum":-20,"maximum":19},"umask":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"after":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"requires":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"wants":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]}},"additionalProperties":false}},"minProperties":1},"sites":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"enum":["absent"]},{"type":"object","properties":{"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"enabled":{"type":"boolean","default":true},"template":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"anyOf":[{"type":"string","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},{"type":"array","items":{"type":"string","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},"minItems":1,"maxItems":100}]},"listen":{"anyOf":[{"anyOf":[{"type":"integer","minimum":1,"maximum":65535},{"type":"string","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}]},{"type":"array","items":{"anyOf":[{"type":"integer","minimum":1,"maximum":65535},{"type":"string","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}]},"minItems":1,"maxItems":20}]},"default_server":{"type":"boolean"},"upstream":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"tls":{"type":"object","required":["certificate","key"],"properties":{"certificate":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"key":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"redirect":{"type":"boolean","default":true}},"additionalProperties":false},"websocket":{"type":"boolean"},"next_upstream":{"type":"array","items":{"enum":["error","timeout","invalid_header","http_500","http_502","http_503","http_504","http_403","http_404","http_429","non_idempotent"]},"maxItems":11},"read_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_body":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$"},"proxy_headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[A-Za-z0-9_$.:,/@=+ -]{0,256}$"}}}},"additionalProperties":false}]}},"minProperties":1},"watch":{"type":"object","properties":{"heartbeat":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"splay":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"on":{"type":"array","items":{"enum":["added","changed","removed"]},"minItems":1,"maxItems":3},"stable_for":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_refreshes":{"type":"string","pattern":"^[1-9][0-9]{0,3} per (?:second|minute|hour)$"},"lock":{"type":"string","minLength":1,"maxLength":1024},"lock_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"strategy":{"type":"object","properties":{"rolling":{"type":"object","properties":{"max_unavailable":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"max_surge":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"order":{"enum":["stop_first","start_first"],"default":"stop_first"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"pause":{"anyOf":[{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}]}},"additionalProperties":false},"blue_green":{"type":"object","required":["groups"],"properties":{"groups":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"minItems":2,"maxItems":2},"auto_promote":{"anyOf":[{"type":"boolean"},{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}],"default":true},"keep":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"canary":{"type":"object","required":["stable","canary","steps"],"properties":{"stable":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"canary":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"steps":{"type":"array","items":{"type":"object","properties":{"set_weight":{"type":"number","minimum":0,"maximum":100},"pause":{"anyOf":[{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"minItems":1,"maxItems":500},"after":{"enum":["keep","absorb"],"default":"keep"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern1 = new RegExp("^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$", "u");
const pattern2 = new RegExp("^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$", "u");
const pattern3 = new RegExp("^[a-z_][a-z0-9_-]{0,31}$", "u");
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern6 = new RegExp("^(?:[0-9]+(?:ms|s|m|h|d))+$", "u");
const pattern10 = new RegExp("^.*$", "u");
const pattern11 = new RegExp("^https?://[^\\s]{1,2048}$", "u");
const pattern13 = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,2048}$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$", "u");
const pattern27 = new RegExp("^/[A-Za-z0-9._/@+,=-]{1,1023}$", "u");
const pattern28 = new RegExp("^[A-Za-z0-9_$.:|/-]{1,256}$", "u");
const pattern29 = new RegExp("^[A-Za-z0-9_]{1,64}$", "u");
const pattern30 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,63}$", "u");
const pattern34 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._]{0,62}$", "u");
const pattern50 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$", "u");
const pattern53 = new RegExp("^[^\\r\\n\\u0000]*$", "u");
const pattern57 = new RegExp("^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$", "u");
const pattern58 = new RegExp("^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$", "u");
const pattern61 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern67 = new RegExp("^[a-z0-9][a-z0-9+.-]{0,127}$", "u");
const pattern68 = new RegExp("^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$", "u");
const pattern73 = new RegExp("^/[!-~]{0,1023}$", "u");
const pattern117 = new RegExp("^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$", "u");
const pattern119 = new RegExp("^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$", "u");
const pattern125 = new RegExp("^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$", "u");
const pattern127 = new RegExp("^[A-Za-z0-9_$.:,/@=+ -]{0,256}$", "u");
const pattern131 = new RegExp("^[1-9][0-9]{0,3} per (?:second|minute|hour)$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = instancePath;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hosts === undefined){
const err1 = instancePath;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.upstreams === undefined){
const err2 = instancePath;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.strategy === undefined){
const err3 = instancePath;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err4 = instancePath;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = instancePath+"/name";
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = instancePath+"/name";
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hosts !== undefined){
let data1 = data.hosts;
if(typeof data1 === "string"){
if(data1.length > 1024){
const err7 = instancePath+"/hosts";
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = instancePath+"/hosts";
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = instancePath+"/hosts";
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.serial !== undefined){
let data2 = data.serial;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = instancePath+"/serial";
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err11 = instancePath+"/serial";
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err12 = instancePath+"/serial";
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err13 = instancePath+"/serial";
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = instancePath+"/serial";
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs12 = errors;
if(Array.isArray(data2)){
if(data2.length > 100){
const err15 = instancePath+"/serial";
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2.length < 1){
const err16 = instancePath+"/serial";
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs15 = errors;
let valid4 = false;
const _errs16 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err17 = instancePath+"/serial/" + i0;
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err18 = instancePath+"/serial/" + i0;
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err19 = instancePath+"/serial/" + i0;
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid1 = _errs16 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs18 = errors;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err20 = instancePath+"/serial/" + i0;
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = instancePath+"/serial/" + i0;
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err22 = instancePath+"/serial/" + i0;
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err23 = instancePath+"/serial";
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err24 = instancePath+"/serial";
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.max_fail_percentage !== undefined){
let data4 = data.max_fail_percentage;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err25 = instancePath+"/max_fail_percentage";
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err26 = instancePath+"/max_fail_percentage";
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = instancePath+"/max_fail_percentage";
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.any_errors_fatal !== undefined){
if(typeof data.any_errors_fatal !== "boolean"){
const err28 = instancePath+"/any_errors_fatal";
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.become !== undefined){
if(typeof data.become !== "boolean"){
const err29 = instancePath+"/become";
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.become_user !== undefined){
let data7 = data.become_user;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err30 = instancePath+"/become_user";
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = instancePath+"/become_user";
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.vars !== undefined){
let data8 = data.vars;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err32 = instancePath+"/vars";
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.vars_files !== undefined){
let data9 = data.vars_files;
if(Array.isArray(data9)){
if(data9.length > 100){
const err33 = instancePath+"/vars_files";
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(data10.length > 1024){
const err34 = instancePath+"/vars_files/" + i1;
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10.length < 1){
const err35 = instancePath+"/vars_files/" + i1;
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = instancePath+"/vars_files/" + i1;
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = instancePath+"/vars_files";
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.secret_vars !== undefined){
let data11 = data.secret_vars;
if(Array.isArray(data11)){
if(data11.length > 100){
const err38 = instancePath+"/secret_vars";
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err39 = instancePath+"/secret_vars/" + i2;
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = instancePath+"/secret_vars/" + i2;
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = instancePath+"/secret_vars";
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.tags !== undefined){
let data13 = data.tags;
if(Array.isArray(data13)){
if(data13.length > 100){
const err42 = instancePath+"/tags";
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err43 = instancePath+"/tags/" + i3;
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = instancePath+"/tags/" + i3;
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = instancePath+"/tags";
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.settle !== undefined){
let data15 = data.settle;
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err46 = instancePath+"/settle";
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = instancePath+"/settle";
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.splay !== undefined){
let data16 = data.splay;
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err48 = instancePath+"/splay";
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = instancePath+"/splay";
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.prove_timeout !== undefined){
let data17 = data.prove_timeout;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err50 = instancePath+"/prove_timeout";
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = instancePath+"/prove_timeout";
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.max_old_workers !== undefined){
let data18 = data.max_old_workers;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err52 = instancePath+"/max_old_workers";
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000000 || isNaN(data18)){
const err53 = instancePath+"/max_old_workers";
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err54 = instancePath+"/max_old_workers";
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data.confirm !== undefined){
let data19 = data.confirm;
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
const err55 = instancePath+"/confirm";
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = instancePath+"/confirm";
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.discovery !== undefined){
let data20 = data.discovery;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key1 in data20){
if(pattern10.test(key1)){
let data21 = data20[key1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key2 in data21){
if(!((((((((key2 === "static") || (key2 === "inventory")) || (key2 === "file")) || (key2 === "exec")) || (key2 === "http")) || (key2 === "dns")) || (key2 === "map")) || (key2 === "timeout"))){
const err57 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data21.inventory !== undefined){
let data22 = data21.inventory;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.hosts === undefined){
const err58 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory";
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key3 in data22){
if(!((key3 === "hosts") || (key3 === "port"))){
const err59 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory";
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data22.hosts !== undefined){
let data23 = data22.hosts;
if(typeof data23 === "string"){
if(data23.length > 1024){
const err60 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts";
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data23.length < 1){
const err61 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts";
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts";
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data22.port !== undefined){
let data24 = data22.port;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err63 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port";
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 65535 || isNaN(data24)){
const err64 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port";
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err65 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port";
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
else {
const err66 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory";
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data21.file !== undefined){
let data25 = data21.file;
if(typeof data25 === "string"){
if(data25.length > 1024){
const err67 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/file";
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data25.length < 1){
const err68 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/file";
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/file";
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data21.exec !== undefined){
let data26 = data21.exec;
if(Array.isArray(data26)){
if(data26.length > 1000){
const err70 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec";
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data26.length < 1){
const err71 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec";
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
let data27 = data26[i4];
if(typeof data27 === "string"){
if(data27.length > 32768){
const err72 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i4;
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i4;
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec";
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data21.http !== undefined){
let data28 = data21.http;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.url === undefined){
const err75 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http";
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key4 in data28){
if(!((((key4 === "url") || (key4 === "headers")) || (key4 === "body")) || (key4 === "tls"))){
const err76 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http";
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data28.url !== undefined){
let data29 = data28.url;
if(typeof data29 === "string"){
if(!pattern11.test(data29)){
const err77 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/url";
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/url";
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data28.headers !== undefined){
let data30 = data28.headers;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key5 in data30){
if(pattern10.test(key5)){
let data31 = data30[key5];
if(typeof data31 === "string"){
if(!pattern13.test(data31)){
const err79 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
else {
const err81 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers";
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data28.body !== undefined){
if(typeof data28.body !== "string"){
const err82 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/body";
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data28.tls !== undefined){
let data33 = data28.tls;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key6 in data33){
if(!((((key6 === "ca") || (key6 === "cert")) || (key6 === "key")) || (key6 === "server_name"))){
const err83 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls";
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data33.ca !== undefined){
let data34 = data33.ca;
if(typeof data34 === "string"){
if(data34.length > 1024){
const err84 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca";
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data34.length < 1){
const err85 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca";
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca";
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data33.cert !== undefined){
let data35 = data33.cert;
if(typeof data35 === "string"){
if(data35.length > 1024){
const err87 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert";
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data35.length < 1){
const err88 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert";
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert";
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data33.key !== undefined){
let data36 = data33.key;
if(typeof data36 === "string"){
if(data36.length > 1024){
const err90 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key";
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data36.length < 1){
const err91 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key";
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key";
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data33.server_name !== undefined){
let data37 = data33.server_name;
if(typeof data37 === "string"){
if(!pattern13.test(data37)){
const err93 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/server_name";
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/server_name";
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls";
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http";
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data21.dns !== undefined){
let data38 = data21.dns;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.name === undefined){
const err97 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns";
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key7 in data38){
if(!((((key7 === "name") || (key7 === "type")) || (key7 === "port")) || (key7 === "servers"))){
const err98 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns";
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data38.name !== undefined){
let data39 = data38.name;
if(typeof data39 === "string"){
if(!pattern15.test(data39)){
const err99 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/name";
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/name";
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data38.type !== undefined){
let data40 = data38.type;
if(!(((data40 === "A") || (data40 === "AAAA")) || (data40 === "SRV"))){
const err101 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/type";
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data38.port !== undefined){
let data41 = data38.port;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err102 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port";
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 65535 || isNaN(data41)){
const err103 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port";
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data41 < 1 || isNaN(data41)){
const err104 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port";
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data38.servers !== undefined){
let data42 = data38.servers;
if(Array.isArray(data42)){
if(data42.length > 16){
const err105 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers";
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data42.length < 1){
const err106 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers";
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
const len5 = data42.length;
for(let i5=0; i5<len5; i5++){
let data43 = data42[i5];
if(typeof data43 === "string"){
if(!pattern13.test(data43)){
const err107 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers/" + i5;
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers/" + i5;
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers";
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns";
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data21.map !== undefined){
let data44 = data21.map;
if(typeof data44 === "string"){
if(data44.length > 4096){
const err111 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data44.length < 1){
const err112 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data21.timeout !== undefined){
let data45 = data21.timeout;
if(typeof data45 === "string"){
if(!pattern6.test(data45)){
const err114 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout";
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout";
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
}
else {
const err117 = instancePath+"/discovery";
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.facts !== undefined){
let data46 = data.facts;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key8 in data46){
if(pattern10.test(key8)){
let data47 = data46[key8];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key9 in data47){
if(!((((((((key9 === "static") || (key9 === "inventory")) || (key9 === "file")) || (key9 === "exec")) || (key9 === "http")) || (key9 === "dns")) || (key9 === "map")) || (key9 === "timeout"))){
const err118 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data47.inventory !== undefined){
let data48 = data47.inventory;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.hosts === undefined){
const err119 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory";
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key10 in data48){
if(!((key10 === "hosts") || (key10 === "port"))){
const err120 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory";
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data48.hosts !== undefined){
let data49 = data48.hosts;
if(typeof data49 === "string"){
if(data49.length > 1024){
const err121 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts";
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data49.length < 1){
const err122 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts";
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts";
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data48.port !== undefined){
let data50 = data48.port;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err124 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port";
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 65535 || isNaN(data50)){
const err125 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port";
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data50 < 1 || isNaN(data50)){
const err126 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port";
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
else {
const err127 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory";
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data47.file !== undefined){
let data51 = data47.file;
if(typeof data51 === "string"){
if(data51.length > 1024){
const err128 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/file";
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data51.length < 1){
const err129 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/file";
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/file";
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data47.exec !== undefined){
let data52 = data47.exec;
if(Array.isArray(data52)){
if(data52.length > 1000){
const err131 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec";
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data52.length < 1){
const err132 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec";
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const len6 = data52.length;
for(let i6=0; i6<len6; i6++){
let data53 = data52[i6];
if(typeof data53 === "string"){
if(data53.length > 32768){
const err133 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i6;
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i6;
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec";
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data47.http !== undefined){
let data54 = data47.http;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.url === undefined){
const err136 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http";
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key11 in data54){
if(!((((key11 === "url") || (key11 === "headers")) || (key11 === "body")) || (key11 === "tls"))){
const err137 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http";
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data54.url !== undefined){
let data55 = data54.url;
if(typeof data55 === "string"){
if(!pattern11.test(data55)){
const err138 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/url";
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/url";
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data54.headers !== undefined){
let data56 = data54.headers;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key12 in data56){
if(pattern10.test(key12)){
let data57 = data56[key12];
if(typeof data57 === "string"){
if(!pattern13.test(data57)){
const err140 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
}
else {
const err142 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers";
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data54.body !== undefined){
if(typeof data54.body !== "string"){
const err143 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/body";
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data54.tls !== undefined){
let data59 = data54.tls;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key13 in data59){
if(!((((key13 === "ca") || (key13 === "cert")) || (key13 === "key")) || (key13 === "server_name"))){
const err144 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls";
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data59.ca !== undefined){
let data60 = data59.ca;
if(typeof data60 === "string"){
if(data60.length > 1024){
const err145 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca";
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data60.length < 1){
const err146 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca";
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca";
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data59.cert !== undefined){
let data61 = data59.cert;
if(typeof data61 === "string"){
if(data61.length > 1024){
const err148 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert";
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data61.length < 1){
const err149 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert";
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert";
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data59.key !== undefined){
let data62 = data59.key;
if(typeof data62 === "string"){
if(data62.length > 1024){
const err151 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key";
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data62.length < 1){
const err152 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key";
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key";
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data59.server_name !== undefined){
let data63 = data59.server_name;
if(typeof data63 === "string"){
if(!pattern13.test(data63)){
const err154 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/server_name";
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/server_name";
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls";
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http";
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data47.dns !== undefined){
let data64 = data47.dns;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.name === undefined){
const err158 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns";
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key14 in data64){
if(!((((key14 === "name") || (key14 === "type")) || (key14 === "port")) || (key14 === "servers"))){
const err159 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns";
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data64.name !== undefined){
let data65 = data64.name;
if(typeof data65 === "string"){
if(!pattern15.test(data65)){
const err160 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/name";
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/name";
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data64.type !== undefined){
let data66 = data64.type;
if(!(((data66 === "A") || (data66 === "AAAA")) || (data66 === "SRV"))){
const err162 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/type";
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data64.port !== undefined){
let data67 = data64.port;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err163 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port";
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 65535 || isNaN(data67)){
const err164 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port";
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data67 < 1 || isNaN(data67)){
const err165 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port";
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
if(data64.servers !== undefined){
let data68 = data64.servers;
if(Array.isArray(data68)){
if(data68.length > 16){
const err166 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers";
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data68.length < 1){
const err167 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers";
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
const len7 = data68.length;
for(let i7=0; i7<len7; i7++){
let data69 = data68[i7];
if(typeof data69 === "string"){
if(!pattern13.test(data69)){
const err168 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers/" + i7;
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers/" + i7;
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers";
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns";
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data47.map !== undefined){
let data70 = data47.map;
if(typeof data70 === "string"){
if(data70.length > 4096){
const err172 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data70.length < 1){
const err173 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data47.timeout !== undefined){
let data71 = data47.timeout;
if(typeof data71 === "string"){
if(!pattern6.test(data71)){
const err175 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout";
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout";
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
}
else {
const err178 = instancePath+"/facts";
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data.when !== undefined){
let data72 = data.when;
if(typeof data72 === "string"){
if(data72.length > 4096){
const err179 = instancePath+"/when";
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data72.length < 1){
const err180 = instancePath+"/when";
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = instancePath+"/when";
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data.unless !== undefined){
let data73 = data.unless;
if(typeof data73 === "string"){
if(data73.length > 4096){
const err182 = instancePath+"/unless";
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data73.length < 1){
const err183 = instancePath+"/unless";
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = instancePath+"/unless";
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data.per !== undefined){
if(!(data.per === "balancer")){
const err185 = instancePath+"/per";
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data.upstreams !== undefined){
let data75 = data.upstreams;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(Object.keys(data75).length < 1){
const err186 = instancePath+"/upstreams";
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key15 in data75){
if(pattern10.test(key15)){
let data76 = data75[key15];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.dest === undefined){
const err187 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
for(const key16 in data76){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties, key16))){
const err188 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data76.dest !== undefined){
let data77 = data76.dest;
if(typeof data77 === "string"){
if(!pattern27.test(data77)){
const err189 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data76.template !== undefined){
let data78 = data76.template;
if(typeof data78 === "string"){
if(data78.length > 1024){
const err191 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data78.length < 1){
const err192 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data76.method !== undefined){
let data79 = data76.method;
const _errs179 = errors;
let valid35 = false;
const _errs180 = errors;
if(!((((data79 === "round_robin") || (data79 === "least_conn")) || (data79 === "ip_hash")) || (data79 === "random"))){
const err194 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid2 = _errs180 === errors;
valid35 = valid35 || _valid2;
if(!valid35){
const _errs181 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.hash === undefined){
const err195 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key17 in data79){
if(!((key17 === "hash") || (key17 === "consistent"))){
const err196 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data79.hash !== undefined){
let data80 = data79.hash;
if(typeof data80 === "string"){
if(!pattern28.test(data80)){
const err197 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash";
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash";
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data79.consistent !== undefined){
if(typeof data79.consistent !== "boolean"){
const err199 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/consistent";
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid2 = _errs181 === errors;
valid35 = valid35 || _valid2;
}
if(!valid35){
const err201 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
else {
errors = _errs179;
if(vErrors !== null){
if(_errs179){
vErrors.length = _errs179;
}
else {
vErrors = null;
}
}
}
}
if(data76.routing !== undefined){
let data82 = data76.routing;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.by === undefined){
const err202 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
for(const key18 in data82){
if(!(key18 === "by")){
const err203 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data82.by !== undefined){
let data83 = data82.by;
const _errs192 = errors;
let valid38 = false;
const _errs193 = errors;
if(!(data83 === "client_ip")){
const err204 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
var _valid3 = _errs193 === errors;
valid38 = valid38 || _valid3;
if(!valid38){
const _errs194 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(Object.keys(data83).length > 1){
const err205 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(Object.keys(data83).length < 1){
const err206 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key19 in data83){
if(!((key19 === "cookie") || (key19 === "header"))){
const err207 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data83.cookie !== undefined){
let data84 = data83.cookie;
if(typeof data84 === "string"){
if(!pattern29.test(data84)){
const err208 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie";
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie";
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data83.header !== undefined){
let data85 = data83.header;
if(typeof data85 === "string"){
if(!pattern30.test(data85)){
const err210 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header";
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header";
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid3 = _errs194 === errors;
valid38 = valid38 || _valid3;
}
if(!valid38){
const err213 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err214 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data76.keepalive !== undefined){
let data86 = data76.keepalive;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
const err215 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 > 1000000 || isNaN(data86)){
const err216 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data86 < 1 || isNaN(data86)){
const err217 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
if(data76.keepalive_timeout !== undefined){
let data87 = data76.keepalive_timeout;
if(typeof data87 === "string"){
if(!pattern6.test(data87)){
const err218 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout";
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout";
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data76.groups !== undefined){
let data88 = data76.groups;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(Object.keys(data88).length < 1){
const err220 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups";
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key20 in data88){
if(pattern10.test(key20)){
let data89 = data88[key20];
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key21 in data89){
if(!(((((key21 === "members") || (key21 === "service")) || (key21 === "instances")) || (key21 === "surge")) || (key21 === "port"))){
const err221 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data89.members !== undefined){
let data90 = data89.members;
if(Array.isArray(data90)){
if(data90.length > 5000){
const err222 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data90.length < 1){
const err223 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
const len8 = data90.length;
for(let i8=0; i8<len8; i8++){
let data91 = data90[i8];
const _errs213 = errors;
let valid44 = false;
const _errs214 = errors;
if(typeof data91 !== "string"){
const err224 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8;
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var _valid4 = _errs214 === errors;
valid44 = valid44 || _valid4;
if(!valid44){
const _errs216 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key22 in data91){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties, key22))){
const err225 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8;
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data91.address !== undefined){
if(typeof data91.address !== "string"){
const err226 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/address";
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data91.hosts !== undefined){
let data93 = data91.hosts;
if(typeof data93 === "string"){
if(data93.length > 1024){
const err227 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/hosts";
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data93.length < 1){
const err228 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/hosts";
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/hosts";
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data91.service !== undefined){
let data94 = data91.service;
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err230 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/service";
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/service";
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data91.instances !== undefined){
let data95 = data91.instances;
if(Array.isArray(data95)){
if(data95.length > 500){
const err232 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances";
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data95.length < 1){
const err233 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances";
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
const len9 = data95.length;
for(let i9=0; i9<len9; i9++){
let data96 = data95[i9];
const _errs228 = errors;
let valid48 = false;
const _errs229 = errors;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err234 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances/" + i9;
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 65535 || isNaN(data96)){
const err235 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances/" + i9;
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data96 < 0 || isNaN(data96)){
const err236 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances/" + i9;
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
var _valid5 = _errs229 === errors;
valid48 = valid48 || _valid5;
if(!valid48){
const _errs231 = errors;
if(typeof data96 === "string"){
if(!pattern34.test(data96)){
const err237 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances/" + i9;
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances/" + i9;
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid5 = _errs231 === errors;
valid48 = valid48 || _valid5;
}
if(!valid48){
const err239 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances/" + i9;
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
else {
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err240 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances";
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data91.surge !== undefined){
let data97 = data91.surge;
if(Array.isArray(data97)){
if(data97.length > 500){
const err241 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge";
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data97.length < 1){
const err242 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge";
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
const len10 = data97.length;
for(let i10=0; i10<len10; i10++){
let data98 = data97[i10];
const _errs236 = errors;
let valid51 = false;
const _errs237 = errors;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err243 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge/" + i10;
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 65535 || isNaN(data98)){
const err244 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge/" + i10;
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data98 < 0 || isNaN(data98)){
const err245 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge/" + i10;
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
var _valid6 = _errs237 === errors;
valid51 = valid51 || _valid6;
if(!valid51){
const _errs239 = errors;
if(typeof data98 === "string"){
if(!pattern34.test(data98)){
const err246 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge/" + i10;
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge/" + i10;
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var _valid6 = _errs239 === errors;
valid51 = valid51 || _valid6;
}
if(!valid51){
const err248 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge/" + i10;
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
else {
errors = _errs236;
if(vErrors !== null){
if(_errs236){
vErrors.length = _errs236;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err249 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge";
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data91.discover !== undefined){
let data99 = data91.discover;
if(typeof data99 === "string"){
if(!pattern0.test(data99)){
const err250 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/discover";
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/discover";
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data91.where !== undefined){
let data100 = data91.where;
if(typeof data100 === "string"){
if(data100.length > 4096){
const err252 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/where";
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data100.length < 1){
const err253 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/where";
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/where";
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data91.port !== undefined){
let data101 = data91.port;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err255 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/port";
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 65535 || isNaN(data101)){
const err256 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/port";
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data101 < 1 || isNaN(data101)){
const err257 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/port";
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
if(data91.weight !== undefined){
let data102 = data91.weight;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err258 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/weight";
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 100 || isNaN(data102)){
const err259 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/weight";
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data102 < 1 || isNaN(data102)){
const err260 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/weight";
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
if(data91.backup !== undefined){
if(typeof data91.backup !== "boolean"){
const err261 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/backup";
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data91.max_fails !== undefined){
let data104 = data91.max_fails;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err262 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/max_fails";
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 1000 || isNaN(data104)){
const err263 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/max_fails";
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data104 < 0 || isNaN(data104)){
const err264 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/max_fails";
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
if(data91.fail_timeout !== undefined){
let data105 = data91.fail_timeout;
if(typeof data105 === "string"){
if(!pattern6.test(data105)){
const err265 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/fail_timeout";
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/fail_timeout";
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data91.max_conns !== undefined){
let data106 = data91.max_conns;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
const err267 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/max_conns";
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 > 1000000 || isNaN(data106)){
const err268 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/max_conns";
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(data106 < 0 || isNaN(data106)){
const err269 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/max_conns";
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
if(data91.labels !== undefined){
let data107 = data91.labels;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key23 in data107){
if(pattern10.test(key23)){
let data108 = data107[key23];
if(typeof data108 === "string"){
if(data108.length > 256){
const err270 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/labels/" + key23.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/labels/" + key23.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
}
else {
const err272 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/labels";
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8;
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
var _valid4 = _errs216 === errors;
valid44 = valid44 || _valid4;
}
if(!valid44){
const err274 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8;
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
else {
errors = _errs213;
if(vErrors !== null){
if(_errs213){
vErrors.length = _errs213;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err275 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data89.service !== undefined){
let data109 = data89.service;
if(typeof data109 === "string"){
if(!pattern0.test(data109)){
const err276 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/service";
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/service";
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data89.instances !== undefined){
let data110 = data89.instances;
if(Array.isArray(data110)){
if(data110.length > 500){
const err278 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data110.length < 1){
const err279 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
const len11 = data110.length;
for(let i11=0; i11<len11; i11++){
let data111 = data110[i11];
const _errs266 = errors;
let valid55 = false;
const _errs267 = errors;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err280 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i11;
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 65535 || isNaN(data111)){
const err281 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i11;
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(data111 < 0 || isNaN(data111)){
const err282 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i11;
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
var _valid7 = _errs267 === errors;
valid55 = valid55 || _valid7;
if(!valid55){
const _errs269 = errors;
if(typeof data111 === "string"){
if(!pattern34.test(data111)){
const err283 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i11;
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i11;
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
var _valid7 = _errs269 === errors;
valid55 = valid55 || _valid7;
}
if(!valid55){
const err285 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i11;
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
else {
errors = _errs266;
if(vErrors !== null){
if(_errs266){
vErrors.length = _errs266;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err286 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data89.surge !== undefined){
let data112 = data89.surge;
if(Array.isArray(data112)){
if(data112.length > 500){
const err287 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data112.length < 1){
const err288 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
const len12 = data112.length;
for(let i12=0; i12<len12; i12++){
let data113 = data112[i12];
const _errs274 = errors;
let valid58 = false;
const _errs275 = errors;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err289 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i12;
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 > 65535 || isNaN(data113)){
const err290 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i12;
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data113 < 0 || isNaN(data113)){
const err291 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i12;
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
var _valid8 = _errs275 === errors;
valid58 = valid58 || _valid8;
if(!valid58){
const _errs277 = errors;
if(typeof data113 === "string"){
if(!pattern34.test(data113)){
const err292 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i12;
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i12;
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var _valid8 = _errs277 === errors;
valid58 = valid58 || _valid8;
}
if(!valid58){
const err294 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i12;
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
else {
errors = _errs274;
if(vErrors !== null){
if(_errs274){
vErrors.length = _errs274;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err295 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data89.port !== undefined){
let data114 = data89.port;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err296 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 65535 || isNaN(data114)){
const err297 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data114 < 1 || isNaN(data114)){
const err298 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
}
else {
const err299 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
}
else {
const err300 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups";
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data76.members !== undefined){
let data115 = data76.members;
if(Array.isArray(data115)){
if(data115.length > 5000){
const err301 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data115.length < 1){
const err302 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
const len13 = data115.length;
for(let i13=0; i13<len13; i13++){
let data116 = data115[i13];
const _errs284 = errors;
let valid61 = false;
const _errs285 = errors;
if(typeof data116 !== "string"){
const err303 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13;
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
var _valid9 = _errs285 === errors;
valid61 = valid61 || _valid9;
if(!valid61){
const _errs287 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key24 in data116){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties, key24))){
const err304 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13;
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data116.address !== undefined){
if(typeof data116.address !== "string"){
const err305 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/address";
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data116.hosts !== undefined){
let data118 = data116.hosts;
if(typeof data118 === "string"){
if(data118.length > 1024){
const err306 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/hosts";
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data118.length < 1){
const err307 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/hosts";
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/hosts";
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data116.service !== undefined){
let data119 = data116.service;
if(typeof data119 === "string"){
if(!pattern0.test(data119)){
const err309 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/service";
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/service";
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data116.instances !== undefined){
let data120 = data116.instances;
if(Array.isArray(data120)){
if(data120.length > 500){
const err311 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances";
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data120.length < 1){
const err312 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances";
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
const len14 = data120.length;
for(let i14=0; i14<len14; i14++){
let data121 = data120[i14];
const _errs299 = errors;
let valid65 = false;
const _errs300 = errors;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
const err313 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances/" + i14;
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 65535 || isNaN(data121)){
const err314 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances/" + i14;
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(data121 < 0 || isNaN(data121)){
const err315 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances/" + i14;
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
var _valid10 = _errs300 === errors;
valid65 = valid65 || _valid10;
if(!valid65){
const _errs302 = errors;
if(typeof data121 === "string"){
if(!pattern34.test(data121)){
const err316 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances/" + i14;
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances/" + i14;
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
var _valid10 = _errs302 === errors;
valid65 = valid65 || _valid10;
}
if(!valid65){
const err318 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances/" + i14;
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
else {
errors = _errs299;
if(vErrors !== null){
if(_errs299){
vErrors.length = _errs299;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err319 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances";
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data116.surge !== undefined){
let data122 = data116.surge;
if(Array.isArray(data122)){
if(data122.length > 500){
const err320 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge";
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data122.length < 1){
const err321 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge";
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
const len15 = data122.length;
for(let i15=0; i15<len15; i15++){
let data123 = data122[i15];
const _errs307 = errors;
let valid68 = false;
const _errs308 = errors;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err322 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge/" + i15;
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 65535 || isNaN(data123)){
const err323 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge/" + i15;
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data123 < 0 || isNaN(data123)){
const err324 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge/" + i15;
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
var _valid11 = _errs308 === errors;
valid68 = valid68 || _valid11;
if(!valid68){
const _errs310 = errors;
if(typeof data123 === "string"){
if(!pattern34.test(data123)){
const err325 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge/" + i15;
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge/" + i15;
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
var _valid11 = _errs310 === errors;
valid68 = valid68 || _valid11;
}
if(!valid68){
const err327 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge/" + i15;
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
else {
errors = _errs307;
if(vErrors !== null){
if(_errs307){
vErrors.length = _errs307;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err328 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge";
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data116.discover !== undefined){
let data124 = data116.discover;
if(typeof data124 === "string"){
if(!pattern0.test(data124)){
const err329 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/discover";
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/discover";
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data116.where !== undefined){
let data125 = data116.where;
if(typeof data125 === "string"){
if(data125.length > 4096){
const err331 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/where";
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data125.length < 1){
const err332 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/where";
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/where";
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data116.port !== undefined){
let data126 = data116.port;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err334 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/port";
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 65535 || isNaN(data126)){
const err335 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/port";
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data126 < 1 || isNaN(data126)){
const err336 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/port";
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
if(data116.weight !== undefined){
let data127 = data116.weight;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
const err337 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/weight";
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 > 100 || isNaN(data127)){
const err338 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/weight";
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data127 < 1 || isNaN(data127)){
const err339 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/weight";
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
if(data116.backup !== undefined){
if(typeof data116.backup !== "boolean"){
const err340 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/backup";
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data116.max_fails !== undefined){
let data129 = data116.max_fails;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err341 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/max_fails";
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 > 1000 || isNaN(data129)){
const err342 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/max_fails";
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data129 < 0 || isNaN(data129)){
const err343 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/max_fails";
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
if(data116.fail_timeout !== undefined){
let data130 = data116.fail_timeout;
if(typeof data130 === "string"){
if(!pattern6.test(data130)){
const err344 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/fail_timeout";
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/fail_timeout";
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data116.max_conns !== undefined){
let data131 = data116.max_conns;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err346 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/max_conns";
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 > 1000000 || isNaN(data131)){
const err347 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/max_conns";
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data131 < 0 || isNaN(data131)){
const err348 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/max_conns";
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
if(data116.labels !== undefined){
let data132 = data116.labels;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key25 in data132){
if(pattern10.test(key25)){
let data133 = data132[key25];
if(typeof data133 === "string"){
if(data133.length > 256){
const err349 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/labels/" + key25.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/labels/" + key25.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
}
else {
const err351 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/labels";
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
else {
const err352 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13;
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
var _valid9 = _errs287 === errors;
valid61 = valid61 || _valid9;
}
if(!valid61){
const err353 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13;
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
else {
errors = _errs284;
if(vErrors !== null){
if(_errs284){
vErrors.length = _errs284;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err354 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data76.min_members !== undefined){
let data134 = data76.min_members;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
const err355 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members";
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 > 1000000 || isNaN(data134)){
const err356 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members";
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data134 < 1 || isNaN(data134)){
const err357 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members";
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
if(data76.max_change !== undefined){
let data135 = data76.max_change;
const _errs335 = errors;
let valid70 = false;
const _errs336 = errors;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
const err358 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 > 1000000 || isNaN(data135)){
const err359 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data135 < 0 || isNaN(data135)){
const err360 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
var _valid12 = _errs336 === errors;
valid70 = valid70 || _valid12;
if(!valid70){
const _errs338 = errors;
if(typeof data135 === "string"){
if(!pattern2.test(data135)){
const err361 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
else {
const err362 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
var _valid12 = _errs338 === errors;
valid70 = valid70 || _valid12;
}
if(!valid70){
const err363 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
else {
errors = _errs335;
if(vErrors !== null){
if(_errs335){
vErrors.length = _errs335;
}
else {
vErrors = null;
}
}
}
}
if(data76.revision_endpoint !== undefined){
if(typeof data76.revision_endpoint !== "string"){
const err364 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/revision_endpoint";
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
else {
const err365 = instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
}
else {
const err366 = instancePath+"/upstreams";
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data.services !== undefined){
let data137 = data.services;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(Object.keys(data137).length < 1){
const err367 = instancePath+"/services";
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
for(const key26 in data137){
if(pattern10.test(key26)){
let data138 = data137[key26];
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.hosts === undefined){
const err368 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(data138.version === undefined){
const err369 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
for(const key27 in data138){
if(!(func2.call(schema11.properties.services.patternProperties["^.*$"].properties, key27))){
const err370 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data138.hosts !== undefined){
let data139 = data138.hosts;
if(typeof data139 === "string"){
if(data139.length > 1024){
const err371 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data139.length < 1){
const err372 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data138.version !== undefined){
let data140 = data138.version;
if(typeof data140 === "string"){
if(!pattern50.test(data140)){
const err374 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/version";
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
else {
const err375 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/version";
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data138.unit !== undefined){
let data141 = data138.unit;
if(typeof data141 === "string"){
if(data141.length > 1024){
const err376 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(data141.length < 1){
const err377 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data138.target !== undefined){
let data142 = data138.target;
const _errs354 = errors;
let valid73 = false;
const _errs355 = errors;
if(typeof data142 !== "boolean"){
const err379 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
var _valid13 = _errs355 === errors;
valid73 = valid73 || _valid13;
if(!valid73){
const _errs357 = errors;
if(typeof data142 === "string"){
if(data142.length > 1024){
const err380 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(data142.length < 1){
const err381 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
else {
const err382 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var _valid13 = _errs357 === errors;
valid73 = valid73 || _valid13;
}
if(!valid73){
const err383 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
else {
errors = _errs354;
if(vErrors !== null){
if(_errs354){
vErrors.length = _errs354;
}
else {
vErrors = null;
}
}
}
}
if(data138.env !== undefined){
let data143 = data138.env;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key28 in data143){
if(pattern10.test(key28)){
let data144 = data143[key28];
const _errs362 = errors;
let valid75 = false;
const _errs363 = errors;
if(typeof data144 === "string"){
if(data144.length > 16384){
const err384 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key28.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
else {
const err385 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key28.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
var _valid14 = _errs363 === errors;
valid75 = valid75 || _valid14;
if(!valid75){
const _errs365 = errors;
if(!((typeof data144 == "number") && (isFinite(data144)))){
const err386 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key28.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
var _valid14 = _errs365 === errors;
valid75 = valid75 || _valid14;
if(!valid75){
const _errs367 = errors;
if(typeof data144 !== "boolean"){
const err387 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key28.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
var _valid14 = _errs367 === errors;
valid75 = valid75 || _valid14;
}
}
if(!valid75){
const err388 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key28.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
else {
errors = _errs362;
if(vErrors !== null){
if(_errs362){
vErrors.length = _errs362;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err389 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/env";
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data138.credentials !== undefined){
let data145 = data138.credentials;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
for(const key29 in data145){
if(pattern10.test(key29)){
let data146 = data145[key29];
if(typeof data146 === "string"){
if(data146.length > 65536){
const err390 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key29.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
else {
const err391 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key29.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
}
else {
const err392 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials";
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data138.artifact !== undefined){
let data147 = data138.artifact;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key30 in data147){
if(!(((((((key30 === "files") || (key30 === "rsync")) || (key30 === "git")) || (key30 === "http")) || (key30 === "s3")) || (key30 === "package")) || (key30 === "dest"))){
const err393 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact";
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data147.files !== undefined){
let data148 = data147.files;
const _errs377 = errors;
let valid78 = false;
const _errs378 = errors;
if(typeof data148 === "string"){
if(data148.length > 1024){
const err394 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data148.length < 1){
const err395 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
else {
const err396 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
var _valid15 = _errs378 === errors;
valid78 = valid78 || _valid15;
if(!valid78){
const _errs380 = errors;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.from === undefined){
const err397 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
for(const key31 in data148){
if(!((key31 === "from") || (key31 === "exclude"))){
const err398 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data148.from !== undefined){
let data149 = data148.from;
if(typeof data149 === "string"){
if(data149.length > 1024){
const err399 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(data149.length < 1){
const err400 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
else {
const err401 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data148.exclude !== undefined){
let data150 = data148.exclude;
if(Array.isArray(data150)){
if(data150.length > 100){
const err402 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude";
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
const len16 = data150.length;
for(let i16=0; i16<len16; i16++){
let data151 = data150[i16];
if(typeof data151 === "string"){
if(data151.length > 1024){
const err403 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i16;
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data151.length < 1){
const err404 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i16;
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(!pattern53.test(data151)){
const err405 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i16;
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
else {
const err406 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i16;
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
else {
const err407 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude";
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
}
else {
const err408 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
var _valid15 = _errs380 === errors;
valid78 = valid78 || _valid15;
}
if(!valid78){
const err409 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
else {
errors = _errs377;
if(vErrors !== null){
if(_errs377){
vErrors.length = _errs377;
}
else {
vErrors = null;
}
}
}
}
if(data147.rsync !== undefined){
let data152 = data147.rsync;
const _errs390 = errors;
let valid82 = false;
const _errs391 = errors;
if(typeof data152 === "string"){
if(data152.length > 1024){
const err410 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(data152.length < 1){
const err411 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(!pattern53.test(data152)){
const err412 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
else {
const err413 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
var _valid16 = _errs391 === errors;
valid82 = valid82 || _valid16;
if(!valid82){
const _errs393 = errors;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.from === undefined){
const err414 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
for(const key32 in data152){
if(!(((key32 === "from") || (key32 === "exclude")) || (key32 === "options"))){
const err415 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data152.from !== undefined){
let data153 = data152.from;
if(typeof data153 === "string"){
if(data153.length > 1024){
const err416 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(data153.length < 1){
const err417 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(!pattern53.test(data153)){
const err418 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
else {
const err419 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data152.exclude !== undefined){
let data154 = data152.exclude;
if(Array.isArray(data154)){
if(data154.length > 100){
const err420 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude";
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
const len17 = data154.length;
for(let i17=0; i17<len17; i17++){
let data155 = data154[i17];
if(typeof data155 === "string"){
if(data155.length > 1024){
const err421 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i17;
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(data155.length < 1){
const err422 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i17;
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(!pattern53.test(data155)){
const err423 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i17;
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
else {
const err424 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i17;
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
}
else {
const err425 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude";
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data152.options !== undefined){
let data156 = data152.options;
if(Array.isArray(data156)){
if(data156.length > 50){
const err426 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options";
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
const len18 = data156.length;
for(let i18=0; i18<len18; i18++){
let data157 = data156[i18];
if(typeof data157 === "string"){
if(!pattern57.test(data157)){
const err427 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i18;
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i18;
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
else {
const err429 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options";
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
else {
const err430 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
var _valid16 = _errs393 === errors;
valid82 = valid82 || _valid16;
}
if(!valid82){
const err431 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
else {
errors = _errs390;
if(vErrors !== null){
if(_errs390){
vErrors.length = _errs390;
}
else {
vErrors = null;
}
}
}
}
if(data147.git !== undefined){
let data158 = data147.git;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.repository === undefined){
const err432 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(data158.ref === undefined){
const err433 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
for(const key33 in data158){
if(!(((key33 === "repository") || (key33 === "ref")) || (key33 === "via"))){
const err434 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data158.repository !== undefined){
let data159 = data158.repository;
if(typeof data159 === "string"){
if(data159.length > 1024){
const err435 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(!pattern58.test(data159)){
const err436 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
else {
const err437 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data158.ref !== undefined){
let data160 = data158.ref;
if(typeof data160 === "string"){
if(data160.length > 1024){
const err438 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(!pattern58.test(data160)){
const err439 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
else {
const err440 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data158.via !== undefined){
let data161 = data158.via;
if(!((data161 === "host") || (data161 === "controller"))){
const err441 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/via";
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
else {
const err442 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data147.http !== undefined){
let data162 = data147.http;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.url === undefined){
const err443 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(data162.sha256 === undefined){
const err444 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
for(const key34 in data162){
if(!((((key34 === "url") || (key34 === "sha256")) || (key34 === "via")) || (key34 === "unpack"))){
const err445 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data162.url !== undefined){
let data163 = data162.url;
if(typeof data163 === "string"){
if(data163.length > 1024){
const err446 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(data163.length < 1){
const err447 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(!pattern53.test(data163)){
const err448 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
else {
const err449 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data162.sha256 !== undefined){
let data164 = data162.sha256;
if(typeof data164 === "string"){
if(!pattern61.test(data164)){
const err450 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256";
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
else {
const err451 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256";
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data162.via !== undefined){
let data165 = data162.via;
if(!((data165 === "host") || (data165 === "controller"))){
const err452 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/via";
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data162.unpack !== undefined){
if(typeof data162.unpack !== "boolean"){
const err453 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/unpack";
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
}
else {
const err454 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data147.s3 !== undefined){
let data167 = data147.s3;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.endpoint === undefined){
const err455 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(data167.bucket === undefined){
const err456 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(data167.key === undefined){
const err457 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
for(const key35 in data167){
if(!((((((key35 === "endpoint") || (key35 === "bucket")) || (key35 === "key")) || (key35 === "sha256")) || (key35 === "region")) || (key35 === "unpack"))){
const err458 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data167.endpoint !== undefined){
let data168 = data167.endpoint;
if(typeof data168 === "string"){
if(data168.length > 1024){
const err459 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data168.length < 1){
const err460 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(!pattern53.test(data168)){
const err461 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
else {
const err462 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data167.bucket !== undefined){
let data169 = data167.bucket;
if(typeof data169 === "string"){
if(data169.length > 1024){
const err463 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(data169.length < 1){
const err464 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(!pattern53.test(data169)){
const err465 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
else {
const err466 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data167.key !== undefined){
let data170 = data167.key;
if(typeof data170 === "string"){
if(data170.length > 1024){
const err467 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(data170.length < 1){
const err468 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(!pattern53.test(data170)){
const err469 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else {
const err470 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data167.sha256 !== undefined){
let data171 = data167.sha256;
if(typeof data171 === "string"){
if(!pattern61.test(data171)){
const err471 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256";
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
else {
const err472 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256";
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data167.region !== undefined){
let data172 = data167.region;
if(typeof data172 === "string"){
if(data172.length > 1024){
const err473 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if(data172.length < 1){
const err474 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(!pattern53.test(data172)){
const err475 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
else {
const err476 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data167.unpack !== undefined){
if(typeof data167.unpack !== "boolean"){
const err477 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/unpack";
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
else {
const err478 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data147.package !== undefined){
let data174 = data147.package;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.name === undefined){
const err479 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(data174.version === undefined){
const err480 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
for(const key36 in data174){
if(!((key36 === "name") || (key36 === "version"))){
const err481 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data174.name !== undefined){
let data175 = data174.name;
if(typeof data175 === "string"){
if(!pattern67.test(data175)){
const err482 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name";
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
else {
const err483 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name";
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data174.version !== undefined){
let data176 = data174.version;
if(typeof data176 === "string"){
if(!pattern68.test(data176)){
const err484 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version";
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
else {
const err485 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version";
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
}
else {
const err486 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data147.dest !== undefined){
let data177 = data147.dest;
if(typeof data177 === "string"){
if(!pattern27.test(data177)){
const err487 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest";
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
else {
const err488 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest";
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
else {
const err489 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact";
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data138.link !== undefined){
let data178 = data138.link;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key37 in data178){
if(pattern10.test(key37)){
let data179 = data178[key37];
if(typeof data179 === "string"){
if(data179.length > 1024){
const err490 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key37.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(data179.length < 1){
const err491 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key37.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
else {
const err492 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key37.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
}
}
else {
const err493 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/link";
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data138.keep_releases !== undefined){
let data180 = data138.keep_releases;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
const err494 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 > 1000000 || isNaN(data180)){
const err495 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if(data180 < 1 || isNaN(data180)){
const err496 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
if(data138.hooks !== undefined){
let data181 = data138.hooks;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key38 in data181){
if(!((key38 === "before_release") || (key38 === "after_release"))){
const err497 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks";
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data181.before_release !== undefined){
let data182 = data181.before_release;
if(typeof data182 === "string"){
if(data182.length > 1024){
const err498 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(data182.length < 1){
const err499 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if(!pattern53.test(data182)){
const err500 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
else {
const err501 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data181.after_release !== undefined){
let data183 = data181.after_release;
if(typeof data183 === "string"){
if(data183.length > 1024){
const err502 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if(data183.length < 1){
const err503 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(!pattern53.test(data183)){
const err504 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
else {
const err505 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
}
else {
const err506 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks";
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data138.health !== undefined){
let data184 = data138.health;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key39 in data184){
if(!(func2.call(schema11.properties.services.patternProperties["^.*$"].properties.health.properties, key39))){
const err507 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health";
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data184.http !== undefined){
let data185 = data184.http;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
for(const key40 in data185){
if(!((((key40 === "path") || (key40 === "expect")) || (key40 === "body")) || (key40 === "headers"))){
const err508 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http";
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data185.path !== undefined){
let data186 = data185.path;
if(typeof data186 === "string"){
if(!pattern73.test(data186)){
const err509 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/path";
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
else {
const err510 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/path";
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data185.expect !== undefined){
let data187 = data185.expect;
const _errs470 = errors;
let valid96 = false;
const _errs471 = errors;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
const err511 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 > 599 || isNaN(data187)){
const err512 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(data187 < 100 || isNaN(data187)){
const err513 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
var _valid17 = _errs471 === errors;
valid96 = valid96 || _valid17;
if(!valid96){
const _errs473 = errors;
if(Array.isArray(data187)){
if(data187.length > 50){
const err514 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if(data187.length < 1){
const err515 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
const len19 = data187.length;
for(let i19=0; i19<len19; i19++){
let data188 = data187[i19];
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
const err516 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i19;
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 > 599 || isNaN(data188)){
const err517 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i19;
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(data188 < 100 || isNaN(data188)){
const err518 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i19;
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
}
}
else {
const err519 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
var _valid17 = _errs473 === errors;
valid96 = valid96 || _valid17;
}
if(!valid96){
const err520 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
else {
errors = _errs470;
if(vErrors !== null){
if(_errs470){
vErrors.length = _errs470;
}
else {
vErrors = null;
}
}
}
}
if(data185.body !== undefined){
let data189 = data185.body;
if(typeof data189 === "string"){
if(data189.length > 1024){
const err521 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(data189.length < 1){
const err522 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(!pattern53.test(data189)){
const err523 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
else {
const err524 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data185.headers !== undefined){
let data190 = data185.headers;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
for(const key41 in data190){
if(pattern10.test(key41)){
let data191 = data190[key41];
if(typeof data191 === "string"){
if(data191.length > 1024){
const err525 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key41.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(data191.length < 1){
const err526 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key41.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(!pattern53.test(data191)){
const err527 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key41.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
else {
const err528 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key41.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
}
}
else {
const err529 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers";
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
}
else {
const err530 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http";
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data184.tcp !== undefined){
let data192 = data184.tcp;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key42 in data192){
const err531 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp";
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
else {
const err532 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp";
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data184.command !== undefined){
let data193 = data184.command;
if(typeof data193 === "string"){
if(data193.length > 1024){
const err533 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(data193.length < 1){
const err534 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(!pattern53.test(data193)){
const err535 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
else {
const err536 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data184.systemd !== undefined){
let data194 = data184.systemd;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key43 in data194){
if(!(key43 === "window")){
const err537 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd";
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data194.window !== undefined){
let data195 = data194.window;
if(typeof data195 === "string"){
if(!pattern6.test(data195)){
const err538 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window";
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
else {
const err539 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window";
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
}
else {
const err540 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd";
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data184.from !== undefined){
let data196 = data184.from;
if(!((data196 === "balancer") || (data196 === "controller"))){
const err541 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/from";
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data184.interval !== undefined){
let data197 = data184.interval;
if(typeof data197 === "string"){
if(!pattern6.test(data197)){
const err542 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval";
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
else {
const err543 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval";
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data184.healthy !== undefined){
let data198 = data184.healthy;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
const err544 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if((typeof data198 == "number") && (isFinite(data198))){
if(data198 > 1000000 || isNaN(data198)){
const err545 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(data198 < 1 || isNaN(data198)){
const err546 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
}
if(data184.probe_timeout !== undefined){
let data199 = data184.probe_timeout;
if(typeof data199 === "string"){
if(!pattern6.test(data199)){
const err547 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout";
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
else {
const err548 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout";
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data184.timeout !== undefined){
let data200 = data184.timeout;
if(typeof data200 === "string"){
if(!pattern6.test(data200)){
const err549 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout";
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
else {
const err550 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout";
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
}
else {
const err551 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health";
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data138.description !== undefined){
let data201 = data138.description;
if(typeof data201 === "string"){
if(data201.length > 1024){
const err552 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
if(data201.length < 1){
const err553 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if(!pattern53.test(data201)){
const err554 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
else {
const err555 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data138.on_change !== undefined){
let data202 = data138.on_change;
if(!((data202 === "restart") || (data202 === "reload"))){
const err556 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_change";
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data138.settle !== undefined){
let data203 = data138.settle;
if(typeof data203 === "string"){
if(!pattern6.test(data203)){
const err557 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle";
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
else {
const err558 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle";
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data138.type !== undefined){
let data204 = data138.type;
if(!(((((data204 === "exec") || (data204 === "simple")) || (data204 === "forking")) || (data204 === "notify")) || (data204 === "oneshot"))){
const err559 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/type";
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data138.exec_start !== undefined){
let data205 = data138.exec_start;
const _errs509 = errors;
let valid101 = false;
const _errs510 = errors;
if(typeof data205 === "string"){
if(data205.length > 1024){
const err560 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data205.length < 1){
const err561 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(!pattern53.test(data205)){
const err562 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
else {
const err563 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
var _valid18 = _errs510 === errors;
valid101 = valid101 || _valid18;
if(!valid101){
const _errs512 = errors;
if(Array.isArray(data205)){
if(data205.length > 50){
const err564 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
if(data205.length < 1){
const err565 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
const len20 = data205.length;
for(let i20=0; i20<len20; i20++){
let data206 = data205[i20];
if(typeof data206 === "string"){
if(data206.length > 1024){
const err566 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i20;
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
if(data206.length < 1){
const err567 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i20;
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if(!pattern53.test(data206)){
const err568 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i20;
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
else {
const err569 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i20;
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
}
else {
const err570 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
var _valid18 = _errs512 === errors;
valid101 = valid101 || _valid18;
}
if(!valid101){
const err571 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
else {
errors = _errs509;
if(vErrors !== null){
if(_errs509){
vErrors.length = _errs509;
}
else {
vErrors = null;
}
}
}
}
if(data138.exec_start_pre !== undefined){
let data207 = data138.exec_start_pre;
const _errs517 = errors;
let valid104 = false;
const _errs518 = errors;
if(typeof data207 === "string"){
if(data207.length > 1024){
const err572 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(data207.length < 1){
const err573 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if(!pattern53.test(data207)){
const err574 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
else {
const err575 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
var _valid19 = _errs518 === errors;
valid104 = valid104 || _valid19;
if(!valid104){
const _errs520 = errors;
if(Array.isArray(data207)){
if(data207.length > 50){
const err576 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(data207.length < 1){
const err577 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
const len21 = data207.length;
for(let i21=0; i21<len21; i21++){
let data208 = data207[i21];
if(typeof data208 === "string"){
if(data208.length > 1024){
const err578 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i21;
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if(data208.length < 1){
const err579 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i21;
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(!pattern53.test(data208)){
const err580 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i21;
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
else {
const err581 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i21;
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
else {
const err582 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
var _valid19 = _errs520 === errors;
valid104 = valid104 || _valid19;
}
if(!valid104){
const err583 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
else {
errors = _errs517;
if(vErrors !== null){
if(_errs517){
vErrors.length = _errs517;
}
else {
vErrors = null;
}
}
}
}
if(data138.exec_start_post !== undefined){
let data209 = data138.exec_start_post;
const _errs525 = errors;
let valid107 = false;
const _errs526 = errors;
if(typeof data209 === "string"){
if(data209.length > 1024){
const err584 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if(data209.length < 1){
const err585 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if(!pattern53.test(data209)){
const err586 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
else {
const err587 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
var _valid20 = _errs526 === errors;
valid107 = valid107 || _valid20;
if(!valid107){
const _errs528 = errors;
if(Array.isArray(data209)){
if(data209.length > 50){
const err588 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
if(data209.length < 1){
const err589 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
const len22 = data209.length;
for(let i22=0; i22<len22; i22++){
let data210 = data209[i22];
if(typeof data210 === "string"){
if(data210.length > 1024){
const err590 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i22;
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
if(data210.length < 1){
const err591 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i22;
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
if(!pattern53.test(data210)){
const err592 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i22;
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
else {
const err593 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i22;
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
}
else {
const err594 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
var _valid20 = _errs528 === errors;
valid107 = valid107 || _valid20;
}
if(!valid107){
const err595 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
else {
errors = _errs525;
if(vErrors !== null){
if(_errs525){
vErrors.length = _errs525;
}
else {
vErrors = null;
}
}
}
}
if(data138.exec_reload !== undefined){
let data211 = data138.exec_reload;
const _errs533 = errors;
let valid110 = false;
const _errs534 = errors;
if(typeof data211 === "string"){
if(data211.length > 1024){
const err596 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
if(data211.length < 1){
const err597 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if(!pattern53.test(data211)){
const err598 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
else {
const err599 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
var _valid21 = _errs534 === errors;
valid110 = valid110 || _valid21;
if(!valid110){
const _errs536 = errors;
if(Array.isArray(data211)){
if(data211.length > 50){
const err600 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if(data211.length < 1){
const err601 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
const len23 = data211.length;
for(let i23=0; i23<len23; i23++){
let data212 = data211[i23];
if(typeof data212 === "string"){
if(data212.length > 1024){
const err602 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i23;
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
if(data212.length < 1){
const err603 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i23;
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
if(!pattern53.test(data212)){
const err604 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i23;
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
else {
const err605 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i23;
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
}
else {
const err606 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
var _valid21 = _errs536 === errors;
valid110 = valid110 || _valid21;
}
if(!valid110){
const err607 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
else {
errors = _errs533;
if(vErrors !== null){
if(_errs533){
vErrors.length = _errs533;
}
else {
vErrors = null;
}
}
}
}
if(data138.exec_stop !== undefined){
let data213 = data138.exec_stop;
const _errs541 = errors;
let valid113 = false;
const _errs542 = errors;
if(typeof data213 === "string"){
if(data213.length > 1024){
const err608 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if(data213.length < 1){
const err609 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
if(!pattern53.test(data213)){
const err610 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
else {
const err611 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
var _valid22 = _errs542 === errors;
valid113 = valid113 || _valid22;
if(!valid113){
const _errs544 = errors;
if(Array.isArray(data213)){
if(data213.length > 50){
const err612 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
if(data213.length < 1){
const err613 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
const len24 = data213.length;
for(let i24=0; i24<len24; i24++){
let data214 = data213[i24];
if(typeof data214 === "string"){
if(data214.length > 1024){
const err614 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i24;
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
if(data214.length < 1){
const err615 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i24;
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
if(!pattern53.test(data214)){
const err616 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i24;
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
else {
const err617 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i24;
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
}
else {
const err618 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
var _valid22 = _errs544 === errors;
valid113 = valid113 || _valid22;
}
if(!valid113){
const err619 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
else {
errors = _errs541;
if(vErrors !== null){
if(_errs541){
vErrors.length = _errs541;
}
else {
vErrors = null;
}
}
}
}
if(data138.exec_stop_post !== undefined){
let data215 = data138.exec_stop_post;
const _errs549 = errors;
let valid116 = false;
const _errs550 = errors;
if(typeof data215 === "string"){
if(data215.length > 1024){
const err620 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
if(data215.length < 1){
const err621 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
if(!pattern53.test(data215)){
const err622 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
else {
const err623 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
var _valid23 = _errs550 === errors;
valid116 = valid116 || _valid23;
if(!valid116){
const _errs552 = errors;
if(Array.isArray(data215)){
if(data215.length > 50){
const err624 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
if(data215.length < 1){
const err625 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
const len25 = data215.length;
for(let i25=0; i25<len25; i25++){
let data216 = data215[i25];
if(typeof data216 === "string"){
if(data216.length > 1024){
const err626 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i25;
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
if(data216.length < 1){
const err627 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i25;
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
if(!pattern53.test(data216)){
const err628 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i25;
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
else {
const err629 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i25;
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
}
else {
const err630 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
var _valid23 = _errs552 === errors;
valid116 = valid116 || _valid23;
}
if(!valid116){
const err631 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
else {
errors = _errs549;
if(vErrors !== null){
if(_errs549){
vErrors.length = _errs549;
}
else {
vErrors = null;
}
}
}
}
if(data138.user !== undefined){
let data217 = data138.user;
if(typeof data217 === "string"){
if(data217.length > 1024){
const err632 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
if(data217.length < 1){
const err633 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
if(!pattern53.test(data217)){
const err634 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
else {
const err635 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data138.group !== undefined){
let data218 = data138.group;
if(typeof data218 === "string"){
if(data218.length > 1024){
const err636 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
if(data218.length < 1){
const err637 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
if(!pattern53.test(data218)){
const err638 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
else {
const err639 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data138.working_directory !== undefined){
let data219 = data138.working_directory;
if(typeof data219 === "string"){
if(data219.length > 1024){
const err640 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
if(data219.length < 1){
const err641 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
if(!pattern53.test(data219)){
const err642 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
else {
const err643 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
if(data138.pid_file !== undefined){
let data220 = data138.pid_file;
if(typeof data220 === "string"){
if(data220.length > 1024){
const err644 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
if(data220.length < 1){
const err645 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
if(!pattern53.test(data220)){
const err646 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
else {
const err647 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data138.remain_after_exit !== undefined){
if(typeof data138.remain_after_exit !== "boolean"){
const err648 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/remain_after_exit";
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
if(data138.restart !== undefined){
let data222 = data138.restart;
if(!(((((((data222 === "no") || (data222 === "on-success")) || (data222 === "on-failure")) || (data222 === "on-abnormal")) || (data222 === "on-watchdog")) || (data222 === "on-abort")) || (data222 === "always"))){
const err649 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart";
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data138.restart_sec !== undefined){
let data223 = data138.restart_sec;
if(typeof data223 === "string"){
if(!pattern6.test(data223)){
const err650 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec";
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
else {
const err651 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec";
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
if(data138.start_limit_burst !== undefined){
let data224 = data138.start_limit_burst;
if(!(((typeof data224 == "number") && (!(data224 % 1) && !isNaN(data224))) && (isFinite(data224)))){
const err652 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 > 1000000 || isNaN(data224)){
const err653 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
if(data224 < 0 || isNaN(data224)){
const err654 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
}
if(data138.start_limit_interval !== undefined){
let data225 = data138.start_limit_interval;
if(typeof data225 === "string"){
if(!pattern6.test(data225)){
const err655 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval";
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
else {
const err656 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval";
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
if(data138.timeout_start !== undefined){
let data226 = data138.timeout_start;
if(typeof data226 === "string"){
if(!pattern6.test(data226)){
const err657 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start";
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
else {
const err658 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start";
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
if(data138.timeout_stop !== undefined){
let data227 = data138.timeout_stop;
if(typeof data227 === "string"){
if(!pattern6.test(data227)){
const err659 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop";
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
else {
const err660 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop";
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
if(data138.watchdog !== undefined){
let data228 = data138.watchdog;
if(typeof data228 === "string"){
if(!pattern6.test(data228)){
const err661 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog";
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
else {
const err662 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog";
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data138.kill_mode !== undefined){
let data229 = data138.kill_mode;
if(!((((data229 === "control-group") || (data229 === "mixed")) || (data229 === "process")) || (data229 === "none"))){
const err663 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_mode";
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data138.kill_signal !== undefined){
let data230 = data138.kill_signal;
if(typeof data230 === "string"){
if(data230.length > 1024){
const err664 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
if(data230.length < 1){
const err665 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if(!pattern53.test(data230)){
const err666 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
else {
const err667 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data138.limit_nofile !== undefined){
let data231 = data138.limit_nofile;
if(!(((typeof data231 == "number") && (!(data231 % 1) && !isNaN(data231))) && (isFinite(data231)))){
const err668 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
if((typeof data231 == "number") && (isFinite(data231))){
if(data231 > 1000000 || isNaN(data231)){
const err669 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
if(data231 < 1 || isNaN(data231)){
const err670 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
}
if(data138.limit_nproc !== undefined){
let data232 = data138.limit_nproc;
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
const err671 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 > 1000000 || isNaN(data232)){
const err672 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
if(data232 < 1 || isNaN(data232)){
const err673 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
}
if(data138.memory_max !== undefined){
let data233 = data138.memory_max;
if(typeof data233 === "string"){
if(data233.length > 1024){
const err674 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
if(data233.length < 1){
const err675 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
if(!pattern53.test(data233)){
const err676 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
else {
const err677 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
if(data138.cpu_quota !== undefined){
let data234 = data138.cpu_quota;
if(typeof data234 === "string"){
if(data234.length > 1024){
const err678 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
if(data234.length < 1){
const err679 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
if(!pattern53.test(data234)){
const err680 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
else {
const err681 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data138.tasks_max !== undefined){
let data235 = data138.tasks_max;
if(!(((typeof data235 == "number") && (!(data235 % 1) && !isNaN(data235))) && (isFinite(data235)))){
const err682 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 > 1000000 || isNaN(data235)){
const err683 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
if(data235 < 1 || isNaN(data235)){
const err684 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
}
if(data138.nice !== undefined){
let data236 = data138.nice;
if(!(((typeof data236 == "number") && (!(data236 % 1) && !isNaN(data236))) && (isFinite(data236)))){
const err685 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 > 19 || isNaN(data236)){
const err686 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
if(data236 < -20 || isNaN(data236)){
const err687 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
}
if(data138.umask !== undefined){
let data237 = data138.umask;
if(typeof data237 === "string"){
if(data237.length > 1024){
const err688 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
if(data237.length < 1){
const err689 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
if(!pattern53.test(data237)){
const err690 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
else {
const err691 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
if(data138.after !== undefined){
let data238 = data138.after;
const _errs597 = errors;
let valid119 = false;
const _errs598 = errors;
if(typeof data238 === "string"){
if(data238.length > 1024){
const err692 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
if(data238.length < 1){
const err693 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
if(!pattern53.test(data238)){
const err694 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
else {
const err695 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
var _valid24 = _errs598 === errors;
valid119 = valid119 || _valid24;
if(!valid119){
const _errs600 = errors;
if(Array.isArray(data238)){
if(data238.length > 50){
const err696 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
if(data238.length < 1){
const err697 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
const len26 = data238.length;
for(let i26=0; i26<len26; i26++){
let data239 = data238[i26];
if(typeof data239 === "string"){
if(data239.length > 1024){
const err698 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i26;
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
if(data239.length < 1){
const err699 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i26;
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
if(!pattern53.test(data239)){
const err700 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i26;
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
else {
const err701 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i26;
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
}
else {
const err702 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
var _valid24 = _errs600 === errors;
valid119 = valid119 || _valid24;
}
if(!valid119){
const err703 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
else {
errors = _errs597;
if(vErrors !== null){
if(_errs597){
vErrors.length = _errs597;
}
else {
vErrors = null;
}
}
}
}
if(data138.requires !== undefined){
let data240 = data138.requires;
const _errs605 = errors;
let valid122 = false;
const _errs606 = errors;
if(typeof data240 === "string"){
if(data240.length > 1024){
const err704 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
if(data240.length < 1){
const err705 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
if(!pattern53.test(data240)){
const err706 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
else {
const err707 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
var _valid25 = _errs606 === errors;
valid122 = valid122 || _valid25;
if(!valid122){
const _errs608 = errors;
if(Array.isArray(data240)){
if(data240.length > 50){
const err708 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
if(data240.length < 1){
const err709 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
const len27 = data240.length;
for(let i27=0; i27<len27; i27++){
let data241 = data240[i27];
if(typeof data241 === "string"){
if(data241.length > 1024){
const err710 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i27;
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
if(data241.length < 1){
const err711 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i27;
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
if(!pattern53.test(data241)){
const err712 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i27;
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
else {
const err713 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i27;
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
}
else {
const err714 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
var _valid25 = _errs608 === errors;
valid122 = valid122 || _valid25;
}
if(!valid122){
const err715 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
else {
errors = _errs605;
if(vErrors !== null){
if(_errs605){
vErrors.length = _errs605;
}
else {
vErrors = null;
}
}
}
}
if(data138.wants !== undefined){
let data242 = data138.wants;
const _errs613 = errors;
let valid125 = false;
const _errs614 = errors;
if(typeof data242 === "string"){
if(data242.length > 1024){
const err716 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
if(data242.length < 1){
const err717 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
if(!pattern53.test(data242)){
const err718 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
else {
const err719 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
var _valid26 = _errs614 === errors;
valid125 = valid125 || _valid26;
if(!valid125){
const _errs616 = errors;
if(Array.isArray(data242)){
if(data242.length > 50){
const err720 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
if(data242.length < 1){
const err721 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
const len28 = data242.length;
for(let i28=0; i28<len28; i28++){
let data243 = data242[i28];
if(typeof data243 === "string"){
if(data243.length > 1024){
const err722 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i28;
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
if(data243.length < 1){
const err723 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i28;
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
if(!pattern53.test(data243)){
const err724 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i28;
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
else {
const err725 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i28;
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
}
else {
const err726 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
var _valid26 = _errs616 === errors;
valid125 = valid125 || _valid26;
}
if(!valid125){
const err727 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
else {
errors = _errs613;
if(vErrors !== null){
if(_errs613){
vErrors.length = _errs613;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err728 = instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
}
}
else {
const err729 = instancePath+"/services";
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
if(data.sites !== undefined){
let data244 = data.sites;
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
if(Object.keys(data244).length < 1){
const err730 = instancePath+"/sites";
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
for(const key44 in data244){
if(pattern10.test(key44)){
let data245 = data244[key44];
const _errs623 = errors;
let valid129 = false;
const _errs624 = errors;
if(!(data245 === "absent")){
const err731 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
var _valid27 = _errs624 === errors;
valid129 = valid129 || _valid27;
if(!valid129){
const _errs625 = errors;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key45 in data245){
if(!(func2.call(schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties, key45))){
const err732 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
if(data245.dest !== undefined){
let data246 = data245.dest;
if(typeof data246 === "string"){
if(!pattern27.test(data246)){
const err733 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
else {
const err734 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
if(data245.enabled !== undefined){
if(typeof data245.enabled !== "boolean"){
const err735 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled";
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
if(data245.template !== undefined){
let data248 = data245.template;
if(typeof data248 === "string"){
if(data248.length > 1024){
const err736 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
if(data248.length < 1){
const err737 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
else {
const err738 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
if(data245.server_name !== undefined){
let data249 = data245.server_name;
const _errs635 = errors;
let valid131 = false;
const _errs636 = errors;
if(typeof data249 === "string"){
if(!pattern117.test(data249)){
const err739 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
else {
const err740 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
var _valid28 = _errs636 === errors;
valid131 = valid131 || _valid28;
if(!valid131){
const _errs638 = errors;
if(Array.isArray(data249)){
if(data249.length > 100){
const err741 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
if(data249.length < 1){
const err742 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
const len29 = data249.length;
for(let i29=0; i29<len29; i29++){
let data250 = data249[i29];
if(typeof data250 === "string"){
if(!pattern117.test(data250)){
const err743 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i29;
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
else {
const err744 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i29;
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
}
else {
const err745 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
var _valid28 = _errs638 === errors;
valid131 = valid131 || _valid28;
}
if(!valid131){
const err746 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
else {
errors = _errs635;
if(vErrors !== null){
if(_errs635){
vErrors.length = _errs635;
}
else {
vErrors = null;
}
}
}
}
if(data245.listen !== undefined){
let data251 = data245.listen;
const _errs643 = errors;
let valid134 = false;
const _errs644 = errors;
const _errs645 = errors;
let valid135 = false;
const _errs646 = errors;
if(!(((typeof data251 == "number") && (!(data251 % 1) && !isNaN(data251))) && (isFinite(data251)))){
const err747 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
if((typeof data251 == "number") && (isFinite(data251))){
if(data251 > 65535 || isNaN(data251)){
const err748 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
if(data251 < 1 || isNaN(data251)){
const err749 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
var _valid30 = _errs646 === errors;
valid135 = valid135 || _valid30;
if(!valid135){
const _errs648 = errors;
if(typeof data251 === "string"){
if(!pattern119.test(data251)){
const err750 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
else {
const err751 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
var _valid30 = _errs648 === errors;
valid135 = valid135 || _valid30;
}
if(!valid135){
const err752 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
else {
errors = _errs645;
if(vErrors !== null){
if(_errs645){
vErrors.length = _errs645;
}
else {
vErrors = null;
}
}
}
var _valid29 = _errs644 === errors;
valid134 = valid134 || _valid29;
if(!valid134){
const _errs650 = errors;
if(Array.isArray(data251)){
if(data251.length > 20){
const err753 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
if(data251.length < 1){
const err754 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
const len30 = data251.length;
for(let i30=0; i30<len30; i30++){
let data252 = data251[i30];
const _errs653 = errors;
let valid138 = false;
const _errs654 = errors;
if(!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252)))){
const err755 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i30;
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
if((typeof data252 == "number") && (isFinite(data252))){
if(data252 > 65535 || isNaN(data252)){
const err756 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i30;
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
if(data252 < 1 || isNaN(data252)){
const err757 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i30;
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
}
var _valid31 = _errs654 === errors;
valid138 = valid138 || _valid31;
if(!valid138){
const _errs656 = errors;
if(typeof data252 === "string"){
if(!pattern119.test(data252)){
const err758 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i30;
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
else {
const err759 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i30;
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
var _valid31 = _errs656 === errors;
valid138 = valid138 || _valid31;
}
if(!valid138){
const err760 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i30;
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
else {
errors = _errs653;
if(vErrors !== null){
if(_errs653){
vErrors.length = _errs653;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err761 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
var _valid29 = _errs650 === errors;
valid134 = valid134 || _valid29;
}
if(!valid134){
const err762 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
else {
errors = _errs643;
if(vErrors !== null){
if(_errs643){
vErrors.length = _errs643;
}
else {
vErrors = null;
}
}
}
}
if(data245.default_server !== undefined){
if(typeof data245.default_server !== "boolean"){
const err763 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/default_server";
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
if(data245.upstream !== undefined){
let data254 = data245.upstream;
if(typeof data254 === "string"){
if(!pattern0.test(data254)){
const err764 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream";
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
else {
const err765 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream";
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
if(data245.tls !== undefined){
let data255 = data245.tls;
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
if(data255.certificate === undefined){
const err766 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
if(data255.key === undefined){
const err767 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
for(const key46 in data255){
if(!(((key46 === "certificate") || (key46 === "key")) || (key46 === "redirect"))){
const err768 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
if(data255.certificate !== undefined){
let data256 = data255.certificate;
if(typeof data256 === "string"){
if(!pattern27.test(data256)){
const err769 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate";
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
else {
const err770 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate";
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
if(data255.key !== undefined){
let data257 = data255.key;
if(typeof data257 === "string"){
if(!pattern27.test(data257)){
const err771 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key";
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
else {
const err772 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key";
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
if(data255.redirect !== undefined){
if(typeof data255.redirect !== "boolean"){
const err773 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/redirect";
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
}
else {
const err774 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
if(data245.websocket !== undefined){
if(typeof data245.websocket !== "boolean"){
const err775 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/websocket";
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
if(data245.next_upstream !== undefined){
let data260 = data245.next_upstream;
if(Array.isArray(data260)){
if(data260.length > 11){
const err776 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream";
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
const len31 = data260.length;
for(let i31=0; i31<len31; i31++){
let data261 = data260[i31];
if(!(((((((((((data261 === "error") || (data261 === "timeout")) || (data261 === "invalid_header")) || (data261 === "http_500")) || (data261 === "http_502")) || (data261 === "http_503")) || (data261 === "http_504")) || (data261 === "http_403")) || (data261 === "http_404")) || (data261 === "http_429")) || (data261 === "non_idempotent"))){
const err777 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream/" + i31;
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
}
else {
const err778 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream";
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data245.read_timeout !== undefined){
let data262 = data245.read_timeout;
if(typeof data262 === "string"){
if(!pattern6.test(data262)){
const err779 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout";
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
else {
const err780 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout";
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
if(data245.max_body !== undefined){
let data263 = data245.max_body;
if(typeof data263 === "string"){
if(!pattern125.test(data263)){
const err781 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body";
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
else {
const err782 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body";
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
if(data245.proxy_headers !== undefined){
let data264 = data245.proxy_headers;
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
for(const key47 in data264){
if(pattern10.test(key47)){
let data265 = data264[key47];
if(typeof data265 === "string"){
if(!pattern127.test(data265)){
const err783 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
else {
const err784 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
}
}
else {
const err785 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers";
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
}
else {
const err786 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
var _valid27 = _errs625 === errors;
valid129 = valid129 || _valid27;
}
if(!valid129){
const err787 = instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
else {
errors = _errs623;
if(vErrors !== null){
if(_errs623){
vErrors.length = _errs623;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err788 = instancePath+"/sites";
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
if(data.watch !== undefined){
let data266 = data.watch;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
for(const key48 in data266){
if(!((((((((key48 === "heartbeat") || (key48 === "splay")) || (key48 === "on")) || (key48 === "stable_for")) || (key48 === "max_refreshes")) || (key48 === "lock")) || (key48 === "lock_timeout")) || (key48 === "settle"))){
const err789 = instancePath+"/watch";
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
if(data266.heartbeat !== undefined){
let data267 = data266.heartbeat;
if(typeof data267 === "string"){
if(!pattern6.test(data267)){
const err790 = instancePath+"/watch/heartbeat";
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
else {
const err791 = instancePath+"/watch/heartbeat";
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
if(data266.splay !== undefined){
let data268 = data266.splay;
if(typeof data268 === "string"){
if(!pattern6.test(data268)){
const err792 = instancePath+"/watch/splay";
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
else {
const err793 = instancePath+"/watch/splay";
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
if(data266.on !== undefined){
let data269 = data266.on;
if(Array.isArray(data269)){
if(data269.length > 3){
const err794 = instancePath+"/watch/on";
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
if(data269.length < 1){
const err795 = instancePath+"/watch/on";
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
const len32 = data269.length;
for(let i32=0; i32<len32; i32++){
let data270 = data269[i32];
if(!(((data270 === "added") || (data270 === "changed")) || (data270 === "removed"))){
const err796 = instancePath+"/watch/on/" + i32;
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
}
else {
const err797 = instancePath+"/watch/on";
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
if(data266.stable_for !== undefined){
let data271 = data266.stable_for;
if(typeof data271 === "string"){
if(!pattern6.test(data271)){
const err798 = instancePath+"/watch/stable_for";
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
else {
const err799 = instancePath+"/watch/stable_for";
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
if(data266.max_refreshes !== undefined){
let data272 = data266.max_refreshes;
if(typeof data272 === "string"){
if(!pattern131.test(data272)){
const err800 = instancePath+"/watch/max_refreshes";
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
else {
const err801 = instancePath+"/watch/max_refreshes";
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
if(data266.lock !== undefined){
let data273 = data266.lock;
if(typeof data273 === "string"){
if(data273.length > 1024){
const err802 = instancePath+"/watch/lock";
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
if(data273.length < 1){
const err803 = instancePath+"/watch/lock";
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
else {
const err804 = instancePath+"/watch/lock";
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
if(data266.lock_timeout !== undefined){
let data274 = data266.lock_timeout;
if(typeof data274 === "string"){
if(!pattern6.test(data274)){
const err805 = instancePath+"/watch/lock_timeout";
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
else {
const err806 = instancePath+"/watch/lock_timeout";
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
if(data266.settle !== undefined){
let data275 = data266.settle;
if(typeof data275 === "string"){
if(!pattern6.test(data275)){
const err807 = instancePath+"/watch/settle";
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
else {
const err808 = instancePath+"/watch/settle";
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
}
else {
const err809 = instancePath+"/watch";
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
if(data.strategy !== undefined){
let data276 = data.strategy;
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
if(Object.keys(data276).length > 1){
const err810 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
if(Object.keys(data276).length < 1){
const err811 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
for(const key49 in data276){
if(!(((key49 === "rolling") || (key49 === "blue_green")) || (key49 === "canary"))){
const err812 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
}
if(data276.rolling !== undefined){
let data277 = data276.rolling;
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
for(const key50 in data277){
if(!(((((key50 === "max_unavailable") || (key50 === "max_surge")) || (key50 === "order")) || (key50 === "drain")) || (key50 === "pause"))){
const err813 = instancePath+"/strategy/rolling";
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
if(data277.max_unavailable !== undefined){
let data278 = data277.max_unavailable;
const _errs711 = errors;
let valid148 = false;
const _errs712 = errors;
if(!(((typeof data278 == "number") && (!(data278 % 1) && !isNaN(data278))) && (isFinite(data278)))){
const err814 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
if((typeof data278 == "number") && (isFinite(data278))){
if(data278 > 1000000 || isNaN(data278)){
const err815 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
if(data278 < 0 || isNaN(data278)){
const err816 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
var _valid32 = _errs712 === errors;
valid148 = valid148 || _valid32;
if(!valid148){
const _errs714 = errors;
if(typeof data278 === "string"){
if(!pattern2.test(data278)){
const err817 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
else {
const err818 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
var _valid32 = _errs714 === errors;
valid148 = valid148 || _valid32;
}
if(!valid148){
const err819 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
else {
errors = _errs711;
if(vErrors !== null){
if(_errs711){
vErrors.length = _errs711;
}
else {
vErrors = null;
}
}
}
}
if(data277.max_surge !== undefined){
let data279 = data277.max_surge;
const _errs717 = errors;
let valid149 = false;
const _errs718 = errors;
if(!(((typeof data279 == "number") && (!(data279 % 1) && !isNaN(data279))) && (isFinite(data279)))){
const err820 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
if((typeof data279 == "number") && (isFinite(data279))){
if(data279 > 1000000 || isNaN(data279)){
const err821 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
if(data279 < 0 || isNaN(data279)){
const err822 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
var _valid33 = _errs718 === errors;
valid149 = valid149 || _valid33;
if(!valid149){
const _errs720 = errors;
if(typeof data279 === "string"){
if(!pattern2.test(data279)){
const err823 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
else {
const err824 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
var _valid33 = _errs720 === errors;
valid149 = valid149 || _valid33;
}
if(!valid149){
const err825 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
else {
errors = _errs717;
if(vErrors !== null){
if(_errs717){
vErrors.length = _errs717;
}
else {
vErrors = null;
}
}
}
}
if(data277.order !== undefined){
let data280 = data277.order;
if(!((data280 === "stop_first") || (data280 === "start_first"))){
const err826 = instancePath+"/strategy/rolling/order";
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
if(data277.drain !== undefined){
let data281 = data277.drain;
if(typeof data281 === "string"){
if(!pattern6.test(data281)){
const err827 = instancePath+"/strategy/rolling/drain";
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
else {
const err828 = instancePath+"/strategy/rolling/drain";
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
if(data277.pause !== undefined){
let data282 = data277.pause;
const _errs726 = errors;
let valid150 = false;
const _errs727 = errors;
if(typeof data282 === "string"){
if(!pattern6.test(data282)){
const err829 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
else {
const err830 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
var _valid34 = _errs727 === errors;
valid150 = valid150 || _valid34;
if(!valid150){
const _errs729 = errors;
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
for(const key51 in data282){
if(!(key51 === "duration")){
const err831 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
if(data282.duration !== undefined){
let data283 = data282.duration;
if(typeof data283 === "string"){
if(!pattern6.test(data283)){
const err832 = instancePath+"/strategy/rolling/pause/duration";
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
else {
const err833 = instancePath+"/strategy/rolling/pause/duration";
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
}
else {
const err834 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
var _valid34 = _errs729 === errors;
valid150 = valid150 || _valid34;
}
if(!valid150){
const err835 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
else {
errors = _errs726;
if(vErrors !== null){
if(_errs726){
vErrors.length = _errs726;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err836 = instancePath+"/strategy/rolling";
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
if(data276.blue_green !== undefined){
let data284 = data276.blue_green;
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
if(data284.groups === undefined){
const err837 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
for(const key52 in data284){
if(!((((key52 === "groups") || (key52 === "auto_promote")) || (key52 === "keep")) || (key52 === "drain"))){
const err838 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
if(data284.groups !== undefined){
let data285 = data284.groups;
if(Array.isArray(data285)){
if(data285.length > 2){
const err839 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
if(data285.length < 2){
const err840 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
const len33 = data285.length;
for(let i33=0; i33<len33; i33++){
let data286 = data285[i33];
if(typeof data286 === "string"){
if(!pattern0.test(data286)){
const err841 = instancePath+"/strategy/blue_green/groups/" + i33;
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
else {
const err842 = instancePath+"/strategy/blue_green/groups/" + i33;
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
}
}
else {
const err843 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
if(data284.auto_promote !== undefined){
let data287 = data284.auto_promote;
const _errs742 = errors;
let valid155 = false;
const _errs743 = errors;
if(typeof data287 !== "boolean"){
const err844 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
var _valid35 = _errs743 === errors;
valid155 = valid155 || _valid35;
if(!valid155){
const _errs745 = errors;
if(typeof data287 === "string"){
if(!pattern6.test(data287)){
const err845 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
else {
const err846 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
var _valid35 = _errs745 === errors;
valid155 = valid155 || _valid35;
}
if(!valid155){
const err847 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
else {
errors = _errs742;
if(vErrors !== null){
if(_errs742){
vErrors.length = _errs742;
}
else {
vErrors = null;
}
}
}
}
if(data284.keep !== undefined){
let data288 = data284.keep;
if(typeof data288 === "string"){
if(!pattern6.test(data288)){
const err848 = instancePath+"/strategy/blue_green/keep";
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
else {
const err849 = instancePath+"/strategy/blue_green/keep";
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
if(data284.drain !== undefined){
let data289 = data284.drain;
if(typeof data289 === "string"){
if(!pattern6.test(data289)){
const err850 = instancePath+"/strategy/blue_green/drain";
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
else {
const err851 = instancePath+"/strategy/blue_green/drain";
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
}
else {
const err852 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
}
if(data276.canary !== undefined){
let data290 = data276.canary;
if(data290 && typeof data290 == "object" && !Array.isArray(data290)){
if(data290.stable === undefined){
const err853 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
if(data290.canary === undefined){
const err854 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
if(data290.steps === undefined){
const err855 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
for(const key53 in data290){
if(!(((((key53 === "stable") || (key53 === "canary")) || (key53 === "steps")) || (key53 === "after")) || (key53 === "drain"))){
const err856 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
if(data290.stable !== undefined){
let data291 = data290.stable;
if(typeof data291 === "string"){
if(!pattern0.test(data291)){
const err857 = instancePath+"/strategy/canary/stable";
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
else {
const err858 = instancePath+"/strategy/canary/stable";
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
if(data290.canary !== undefined){
let data292 = data290.canary;
if(typeof data292 === "string"){
if(!pattern0.test(data292)){
const err859 = instancePath+"/strategy/canary/canary";
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
}
else {
const err860 = instancePath+"/strategy/canary/canary";
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
if(data290.steps !== undefined){
let data293 = data290.steps;
if(Array.isArray(data293)){
if(data293.length > 500){
const err861 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
if(data293.length < 1){
const err862 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
const len34 = data293.length;
for(let i34=0; i34<len34; i34++){
let data294 = data293[i34];
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
if(Object.keys(data294).length > 1){
const err863 = instancePath+"/strategy/canary/steps/" + i34;
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
if(Object.keys(data294).length < 1){
const err864 = instancePath+"/strategy/canary/steps/" + i34;
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
for(const key54 in data294){
if(!((key54 === "set_weight") || (key54 === "pause"))){
const err865 = instancePath+"/strategy/canary/steps/" + i34;
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
if(data294.set_weight !== undefined){
let data295 = data294.set_weight;
if((typeof data295 == "number") && (isFinite(data295))){
if(data295 > 100 || isNaN(data295)){
const err866 = instancePath+"/strategy/canary/steps/" + i34+"/set_weight";
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
if(data295 < 0 || isNaN(data295)){
const err867 = instancePath+"/strategy/canary/steps/" + i34+"/set_weight";
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
}
else {
const err868 = instancePath+"/strategy/canary/steps/" + i34+"/set_weight";
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
}
if(data294.pause !== undefined){
let data296 = data294.pause;
const _errs766 = errors;
let valid160 = false;
const _errs767 = errors;
if(typeof data296 === "string"){
if(!pattern6.test(data296)){
const err869 = instancePath+"/strategy/canary/steps/" + i34+"/pause";
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
else {
const err870 = instancePath+"/strategy/canary/steps/" + i34+"/pause";
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
var _valid36 = _errs767 === errors;
valid160 = valid160 || _valid36;
if(!valid160){
const _errs769 = errors;
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
for(const key55 in data296){
if(!(key55 === "duration")){
const err871 = instancePath+"/strategy/canary/steps/" + i34+"/pause";
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
if(data296.duration !== undefined){
let data297 = data296.duration;
if(typeof data297 === "string"){
if(!pattern6.test(data297)){
const err872 = instancePath+"/strategy/canary/steps/" + i34+"/pause/duration";
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
}
else {
const err873 = instancePath+"/strategy/canary/steps/" + i34+"/pause/duration";
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
}
}
else {
const err874 = instancePath+"/strategy/canary/steps/" + i34+"/pause";
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
var _valid36 = _errs769 === errors;
valid160 = valid160 || _valid36;
}
if(!valid160){
const err875 = instancePath+"/strategy/canary/steps/" + i34+"/pause";
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
else {
errors = _errs766;
if(vErrors !== null){
if(_errs766){
vErrors.length = _errs766;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err876 = instancePath+"/strategy/canary/steps/" + i34;
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
}
else {
const err877 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
if(data290.after !== undefined){
let data298 = data290.after;
if(!((data298 === "keep") || (data298 === "absorb"))){
const err878 = instancePath+"/strategy/canary/after";
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
if(data290.drain !== undefined){
let data299 = data290.drain;
if(typeof data299 === "string"){
if(!pattern6.test(data299)){
const err879 = instancePath+"/strategy/canary/drain";
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
else {
const err880 = instancePath+"/strategy/canary/drain";
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
}
}
else {
const err881 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
}
}
else {
const err882 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
}
else {
const err883 = instancePath;
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

