// Generated from src/playbook/schema.ts by .ci/build.mjs: do not edit.
/* eslint-disable */

export const acceptsPlay = validate21;
const schema6 = {"type":"object","required":["name","hosts","upstreams","strategy"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"serial":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"string","pattern":"^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$"},{"type":"array","items":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"minItems":1,"maxItems":100}]},"max_fail_percentage":{"type":"number","minimum":0,"maximum":100},"any_errors_fatal":{"type":"boolean"},"become":{"type":"boolean"},"become_user":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"vars":{"type":"object","patternProperties":{"^.*$":{}}},"vars_files":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":100},"secret_vars":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"maxItems":100},"tags":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"maxItems":100},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"splay":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"prove_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_old_workers":{"type":"integer","minimum":0,"maximum":1000000},"confirm":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"discovery":{"$ref":"#/definitions/part0"},"facts":{"$ref":"#/definitions/part0"},"when":{"type":"string","minLength":1,"maxLength":4096},"unless":{"type":"string","minLength":1,"maxLength":4096},"per":{"enum":["balancer"]},"upstreams":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["dest"],"properties":{"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"template":{"type":"string","minLength":1,"maxLength":1024},"method":{"anyOf":[{"enum":["round_robin","least_conn","ip_hash","random"]},{"type":"object","required":["hash"],"properties":{"hash":{"type":"string","pattern":"^[A-Za-z0-9_$.:|/-]{1,256}$"},"consistent":{"type":"boolean"}},"additionalProperties":false}],"default":"round_robin"},"routing":{"type":"object","required":["by"],"properties":{"by":{"anyOf":[{"enum":["client_ip"]},{"type":"object","properties":{"cookie":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"header":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$"}},"additionalProperties":false,"minProperties":1,"maxProperties":1}]}},"additionalProperties":false},"keepalive":{"type":"integer","minimum":1,"maximum":1000000},"keepalive_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"groups":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"members":{"$ref":"#/definitions/part8"},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"port":{"type":"integer","minimum":1,"maximum":65535}},"additionalProperties":false}},"minProperties":1},"members":{"$ref":"#/definitions/part8"},"min_members":{"type":"integer","minimum":1,"maximum":1000000},"check":{"type":"object","properties":{"http":{"$ref":"#/definitions/part11"},"tcp":{"type":"object","properties":{},"additionalProperties":false},"interval":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"rise":{"type":"integer","minimum":1,"maximum":1000000},"fall":{"type":"integer","minimum":1,"maximum":1000000}},"additionalProperties":false},"max_change":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"revision_endpoint":{"type":"string"}},"additionalProperties":false}},"minProperties":1},"services":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["hosts","version"],"properties":{"hosts":{"type":"string","minLength":1,"maxLength":1024},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$"},"unit":{"type":"string","minLength":1,"maxLength":1024},"target":{"anyOf":[{"type":"boolean"},{"type":"string","minLength":1,"maxLength":1024}],"default":false},"env":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"type":"string","maxLength":16384},{"type":"number"},{"type":"boolean"}]}}},"credentials":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":65536}}},"artifact":{"type":"object","properties":{"files":{"anyOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","minLength":1,"maxLength":1024},"exclude":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"maxItems":100}},"additionalProperties":false}]},"rsync":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"exclude":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"maxItems":100},"options":{"type":"array","items":{"type":"string","pattern":"^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$"},"maxItems":50}},"additionalProperties":false}]},"git":{"type":"object","required":["repository","ref"],"properties":{"repository":{"type":"string","pattern":"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$","maxLength":1024},"ref":{"type":"string","pattern":"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$","maxLength":1024},"via":{"enum":["host","controller"],"default":"controller"}},"additionalProperties":false},"http":{"type":"object","required":["url","sha256"],"properties":{"url":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"via":{"enum":["host","controller"],"default":"host"},"unpack":{"type":"boolean"}},"additionalProperties":false},"s3":{"type":"object","required":["endpoint","bucket","key"],"properties":{"endpoint":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"bucket":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"key":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"region":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"unpack":{"type":"boolean"}},"additionalProperties":false},"package":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9+.-]{0,127}$"},"version":{"type":"string","pattern":"^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$"}},"additionalProperties":false},"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"}},"additionalProperties":false},"link":{"type":"object","patternProperties":{"^.*$":{"type":"string","minLength":1,"maxLength":1024}}},"keep_releases":{"type":"integer","minimum":1,"maximum":1000000},"hooks":{"type":"object","properties":{"before_release":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"after_release":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}},"additionalProperties":false},"health":{"type":"object","properties":{"http":{"$ref":"#/definitions/part11"},"tcp":{"type":"object","properties":{},"additionalProperties":false},"command":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"systemd":{"type":"object","properties":{"window":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"from":{"enum":["balancer","controller"],"default":"balancer"},"interval":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"healthy":{"type":"integer","minimum":1,"maximum":1000000},"probe_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"description":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"on_change":{"enum":["restart","reload"],"default":"restart"},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"type":{"enum":["exec","simple","forking","notify","oneshot"],"default":"exec"},"exec_start":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_start_pre":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_start_post":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_reload":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_stop":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_stop_post":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"user":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"group":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"working_directory":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"pid_file":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"remain_after_exit":{"type":"boolean"},"restart":{"enum":["no","on-success","on-failure","on-abnormal","on-watchdog","on-abort","always"],"default":"on-failure"},"restart_sec":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"start_limit_burst":{"type":"integer","minimum":0,"maximum":1000000},"start_limit_interval":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout_start":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout_stop":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"watchdog":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"kill_mode":{"enum":["control-group","mixed","process","none"]},"kill_signal":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"limit_nofile":{"type":"integer","minimum":1,"maximum":1000000},"limit_nproc":{"type":"integer","minimum":1,"maximum":1000000},"memory_max":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"cpu_quota":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"tasks_max":{"type":"integer","minimum":1,"maximum":1000000},"nice":{"type":"integer","minimum":-20,"maximum":19},"umask":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"after":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"requires":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"wants":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]}},"additionalProperties":false}},"minProperties":1},"sites":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"enum":["absent"]},{"type":"object","properties":{"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"enabled":{"type":"boolean","default":true},"template":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"anyOf":[{"type":"string","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},{"type":"array","items":{"type":"string","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},"minItems":1,"maxItems":100}]},"listen":{"anyOf":[{"anyOf":[{"type":"integer","minimum":1,"maximum":65535},{"type":"string","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}]},{"type":"array","items":{"anyOf":[{"type":"integer","minimum":1,"maximum":65535},{"type":"string","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}]},"minItems":1,"maxItems":20}]},"default_server":{"type":"boolean"},"upstream":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"tls":{"type":"object","required":["certificate","key"],"properties":{"certificate":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"key":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"redirect":{"type":"boolean","default":true}},"additionalProperties":false},"websocket":{"type":"boolean"},"next_upstream":{"type":"array","items":{"enum":["error","timeout","invalid_header","http_500","http_502","http_503","http_504","http_403","http_404","http_429","non_idempotent"]},"maxItems":11},"read_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_body":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$"},"proxy_headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[A-Za-z0-9_$.:,/@=+ -]{0,256}$"}}}},"additionalProperties":false}]}},"minProperties":1},"watch":{"type":"object","properties":{"heartbeat":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"splay":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"on":{"type":"array","items":{"enum":["added","changed","removed"]},"minItems":1,"maxItems":3},"stable_for":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_refreshes":{"type":"string","pattern":"^[1-9][0-9]{0,3} per (?:second|minute|hour)$"},"lock":{"type":"string","minLength":1,"maxLength":1024},"lock_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"strategy":{"type":"object","properties":{"rolling":{"type":"object","properties":{"max_unavailable":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"max_surge":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"order":{"enum":["stop_first","start_first"],"default":"stop_first"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"pause":{"anyOf":[{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}]}},"additionalProperties":false},"blue_green":{"type":"object","required":["groups"],"properties":{"groups":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"minItems":2,"maxItems":2},"auto_promote":{"anyOf":[{"type":"boolean"},{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}],"default":true},"keep":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"canary":{"type":"object","required":["stable","canary","steps"],"properties":{"stable":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"canary":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"steps":{"type":"array","items":{"type":"object","properties":{"set_weight":{"type":"number","minimum":0,"maximum":100},"pause":{"anyOf":[{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"minItems":1,"maxItems":500},"after":{"enum":["keep","absorb"],"default":"keep"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false,"definitions":{"part0":{"type":"object","patternProperties":{"^.*$":{"$ref":"#/definitions/part1"}}},"part1":{"type":"object","properties":{"static":{},"inventory":{"type":"object","required":["hosts"],"properties":{"hosts":{"type":"string","minLength":1,"maxLength":1024},"port":{"type":"integer","minimum":1,"maximum":65535}},"additionalProperties":false},"file":{"type":"string","minLength":1,"maxLength":1024},"exec":{"type":"array","items":{"type":"string","maxLength":32768},"minItems":1,"maxItems":1000},"http":{"$ref":"#/definitions/part2"},"dns":{"$ref":"#/definitions/part4"},"consul":{"$ref":"#/definitions/part5"},"etcd":{"$ref":"#/definitions/part6"},"docker":{"$ref":"#/definitions/part7"},"map":{"type":"string","minLength":1,"maxLength":4096},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"part2":{"type":"object","required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[^\\s]{1,2048}$"},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}}},"body":{"type":"string"},"tls":{"$ref":"#/definitions/part3"}},"additionalProperties":false},"part3":{"type":"object","properties":{"ca":{"type":"string","minLength":1,"maxLength":1024},"cert":{"type":"string","minLength":1,"maxLength":1024},"key":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}},"additionalProperties":false},"part4":{"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$"},"type":{"enum":["A","AAAA","SRV"]},"port":{"type":"integer","minimum":1,"maximum":65535},"servers":{"type":"array","items":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"minItems":1,"maxItems":16}},"additionalProperties":false},"part5":{"type":"object","required":["service"],"properties":{"service":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"url":{"type":"string","pattern":"^https?://[^\\s]{1,2048}$"},"tags":{"type":"array","items":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"maxItems":20},"datacenter":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"token":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"all":{"type":"boolean"},"tls":{"$ref":"#/definitions/part3"}},"additionalProperties":false},"part6":{"type":"object","required":["prefix"],"properties":{"prefix":{"type":"string","maxLength":1024},"endpoints":{"type":"array","items":{"type":"string","pattern":"^https?://[^\\s]{1,2048}$"},"minItems":1,"maxItems":16},"user":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"password":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"tls":{"$ref":"#/definitions/part3"}},"additionalProperties":false},"part7":{"type":"object","properties":{"endpoint":{"type":"string","pattern":"^(?:unix:///[^\\s]{1,100}|(?:tcp|https?)://[^\\s]{1,1024})$"},"name":{"type":"string","minLength":1,"maxLength":256},"image":{"type":"string","minLength":1,"maxLength":256},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","minLength":1,"maxLength":256}}},"port":{"type":"integer","minimum":1,"maximum":65535},"address":{"enum":["published","container"]},"host":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"tls":{"$ref":"#/definitions/part3"}},"additionalProperties":false},"part8":{"type":"array","items":{"$ref":"#/definitions/part9"},"minItems":1,"maxItems":5000},"part9":{"anyOf":[{"type":"string"},{"$ref":"#/definitions/part10"}]},"part10":{"type":"object","properties":{"address":{"type":"string"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"discover":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"where":{"type":"string","minLength":1,"maxLength":4096},"port":{"type":"integer","minimum":1,"maximum":65535},"weight":{"type":"integer","minimum":1,"maximum":100,"default":1},"backup":{"type":"boolean"},"max_fails":{"type":"integer","minimum":0,"maximum":1000},"fail_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_conns":{"type":"integer","minimum":0,"maximum":1000000},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":256}}}},"additionalProperties":false},"part11":{"type":"object","properties":{"path":{"type":"string","pattern":"^/[!-~]{0,1023}$","default":"/"},"expect":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"array","items":{"type":"integer","minimum":100,"maximum":599},"minItems":1,"maxItems":50}],"default":200},"body":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}}}},"additionalProperties":false}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern1 = new RegExp("^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$", "u");
const pattern2 = new RegExp("^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$", "u");
const pattern3 = new RegExp("^[a-z_][a-z0-9_-]{0,31}$", "u");
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern6 = new RegExp("^(?:[0-9]+(?:ms|s|m|h|d))+$", "u");
const pattern10 = new RegExp("^.*$", "u");
const pattern30 = new RegExp("^/[A-Za-z0-9._/@+,=-]{1,1023}$", "u");
const pattern31 = new RegExp("^[A-Za-z0-9_$.:|/-]{1,256}$", "u");
const pattern32 = new RegExp("^[A-Za-z0-9_]{1,64}$", "u");
const pattern33 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,63}$", "u");
const pattern37 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._]{0,62}$", "u");
const pattern53 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$", "u");
const pattern46 = new RegExp("^[^\\r\\n\\u0000]*$", "u");
const pattern60 = new RegExp("^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$", "u");
const pattern61 = new RegExp("^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$", "u");
const pattern64 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern70 = new RegExp("^[a-z0-9][a-z0-9+.-]{0,127}$", "u");
const pattern71 = new RegExp("^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$", "u");
const pattern116 = new RegExp("^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$", "u");
const pattern118 = new RegExp("^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$", "u");
const pattern124 = new RegExp("^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$", "u");
const pattern126 = new RegExp("^[A-Za-z0-9_$.:,/@=+ -]{0,256}$", "u");
const pattern130 = new RegExp("^[1-9][0-9]{0,3} per (?:second|minute|hour)$", "u");
const schema7 = {"type":"object","patternProperties":{"^.*$":{"$ref":"#/definitions/part1"}}};
const schema8 = {"type":"object","properties":{"static":{},"inventory":{"type":"object","required":["hosts"],"properties":{"hosts":{"type":"string","minLength":1,"maxLength":1024},"port":{"type":"integer","minimum":1,"maximum":65535}},"additionalProperties":false},"file":{"type":"string","minLength":1,"maxLength":1024},"exec":{"type":"array","items":{"type":"string","maxLength":32768},"minItems":1,"maxItems":1000},"http":{"$ref":"#/definitions/part2"},"dns":{"$ref":"#/definitions/part4"},"consul":{"$ref":"#/definitions/part5"},"etcd":{"$ref":"#/definitions/part6"},"docker":{"$ref":"#/definitions/part7"},"map":{"type":"string","minLength":1,"maxLength":4096},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false};
const schema9 = {"type":"object","required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[^\\s]{1,2048}$"},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}}},"body":{"type":"string"},"tls":{"$ref":"#/definitions/part3"}},"additionalProperties":false};
const pattern11 = new RegExp("^https?://[^\\s]{1,2048}$", "u");
const pattern13 = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,2048}$", "u");
const schema10 = {"type":"object","properties":{"ca":{"type":"string","minLength":1,"maxLength":1024},"cert":{"type":"string","minLength":1,"maxLength":1024},"key":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}},"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "ca") || (key0 === "cert")) || (key0 === "key")) || (key0 === "server_name"))){
const err0 = instancePath;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ca !== undefined){
let data0 = data.ca;
if(typeof data0 === "string"){
if(data0.length > 1024){
const err1 = instancePath+"/ca";
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = instancePath+"/ca";
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = instancePath+"/ca";
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cert !== undefined){
let data1 = data.cert;
if(typeof data1 === "string"){
if(data1.length > 1024){
const err4 = instancePath+"/cert";
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = instancePath+"/cert";
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
const err6 = instancePath+"/cert";
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
if(typeof data2 === "string"){
if(data2.length > 1024){
const err7 = instancePath+"/key";
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = instancePath+"/key";
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
const err9 = instancePath+"/key";
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.server_name !== undefined){
let data3 = data.server_name;
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
const err10 = instancePath+"/server_name";
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = instancePath+"/server_name";
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = instancePath;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = instancePath;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "url") || (key0 === "headers")) || (key0 === "body")) || (key0 === "tls"))){
const err1 = instancePath;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
const err2 = instancePath+"/url";
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = instancePath+"/url";
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.headers !== undefined){
let data1 = data.headers;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(pattern10.test(key1)){
let data2 = data1[key1];
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err4 = instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = instancePath+"/headers";
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err7 = instancePath+"/body";
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.tls !== undefined){
if(!(validate25(data.tls, {instancePath:instancePath+"/tls",parentData:data,parentDataProperty:"tls",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = instancePath;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$"},"type":{"enum":["A","AAAA","SRV"]},"port":{"type":"integer","minimum":1,"maximum":65535},"servers":{"type":"array","items":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"minItems":1,"maxItems":16}},"additionalProperties":false};
const pattern15 = new RegExp("^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "type")) || (key0 === "port")) || (key0 === "servers"))){
const err1 = instancePath;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err2 = instancePath+"/name";
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = instancePath+"/name";
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!(((data1 === "A") || (data1 === "AAAA")) || (data1 === "SRV"))){
const err4 = instancePath+"/type";
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = instancePath+"/port";
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err6 = instancePath+"/port";
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = instancePath+"/port";
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.servers !== undefined){
let data3 = data.servers;
if(Array.isArray(data3)){
if(data3.length > 16){
const err8 = instancePath+"/servers";
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.length < 1){
const err9 = instancePath+"/servers";
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
const err10 = instancePath+"/servers/" + i0;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = instancePath+"/servers/" + i0;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = instancePath+"/servers";
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = instancePath;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","required":["service"],"properties":{"service":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"url":{"type":"string","pattern":"^https?://[^\\s]{1,2048}$"},"tags":{"type":"array","items":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"maxItems":20},"datacenter":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"token":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"all":{"type":"boolean"},"tls":{"$ref":"#/definitions/part3"}},"additionalProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.service === undefined){
const err0 = instancePath;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "service") || (key0 === "url")) || (key0 === "tags")) || (key0 === "datacenter")) || (key0 === "token")) || (key0 === "all")) || (key0 === "tls"))){
const err1 = instancePath;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.service !== undefined){
let data0 = data.service;
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
const err2 = instancePath+"/service";
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = instancePath+"/service";
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
const err4 = instancePath+"/url";
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = instancePath+"/url";
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tags !== undefined){
let data2 = data.tags;
if(Array.isArray(data2)){
if(data2.length > 20){
const err6 = instancePath+"/tags";
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
const err7 = instancePath+"/tags/" + i0;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = instancePath+"/tags/" + i0;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = instancePath+"/tags";
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.datacenter !== undefined){
let data4 = data.datacenter;
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
const err10 = instancePath+"/datacenter";
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = instancePath+"/datacenter";
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.token !== undefined){
let data5 = data.token;
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
const err12 = instancePath+"/token";
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = instancePath+"/token";
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.all !== undefined){
if(typeof data.all !== "boolean"){
const err14 = instancePath+"/all";
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.tls !== undefined){
if(!(validate25(data.tls, {instancePath:instancePath+"/tls",parentData:data,parentDataProperty:"tls",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = instancePath;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","required":["prefix"],"properties":{"prefix":{"type":"string","maxLength":1024},"endpoints":{"type":"array","items":{"type":"string","pattern":"^https?://[^\\s]{1,2048}$"},"minItems":1,"maxItems":16},"user":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"password":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"tls":{"$ref":"#/definitions/part3"}},"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prefix === undefined){
const err0 = instancePath;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "prefix") || (key0 === "endpoints")) || (key0 === "user")) || (key0 === "password")) || (key0 === "tls"))){
const err1 = instancePath;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.prefix !== undefined){
let data0 = data.prefix;
if(typeof data0 === "string"){
if(data0.length > 1024){
const err2 = instancePath+"/prefix";
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = instancePath+"/prefix";
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.endpoints !== undefined){
let data1 = data.endpoints;
if(Array.isArray(data1)){
if(data1.length > 16){
const err4 = instancePath+"/endpoints";
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = instancePath+"/endpoints";
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err6 = instancePath+"/endpoints/" + i0;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = instancePath+"/endpoints/" + i0;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = instancePath+"/endpoints";
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.user !== undefined){
let data3 = data.user;
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
const err9 = instancePath+"/user";
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = instancePath+"/user";
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.password !== undefined){
let data4 = data.password;
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
const err11 = instancePath+"/password";
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = instancePath+"/password";
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.tls !== undefined){
if(!(validate25(data.tls, {instancePath:instancePath+"/tls",parentData:data,parentDataProperty:"tls",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = instancePath;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","properties":{"endpoint":{"type":"string","pattern":"^(?:unix:///[^\\s]{1,100}|(?:tcp|https?)://[^\\s]{1,1024})$"},"name":{"type":"string","minLength":1,"maxLength":256},"image":{"type":"string","minLength":1,"maxLength":256},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","minLength":1,"maxLength":256}}},"port":{"type":"integer","minimum":1,"maximum":65535},"address":{"enum":["published","container"]},"host":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"tls":{"$ref":"#/definitions/part3"}},"additionalProperties":false};
const pattern25 = new RegExp("^(?:unix:///[^\\s]{1,100}|(?:tcp|https?)://[^\\s]{1,1024})$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "endpoint") || (key0 === "name")) || (key0 === "image")) || (key0 === "labels")) || (key0 === "port")) || (key0 === "address")) || (key0 === "host")) || (key0 === "tls"))){
const err0 = instancePath;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if(typeof data0 === "string"){
if(!pattern25.test(data0)){
const err1 = instancePath+"/endpoint";
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = instancePath+"/endpoint";
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 256){
const err3 = instancePath+"/name";
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = instancePath+"/name";
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
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
if(data.image !== undefined){
let data2 = data.image;
if(typeof data2 === "string"){
if(data2.length > 256){
const err6 = instancePath+"/image";
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = instancePath+"/image";
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = instancePath+"/image";
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.labels !== undefined){
let data3 = data.labels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(pattern10.test(key1)){
let data4 = data3[key1];
if(typeof data4 === "string"){
if(data4.length > 256){
const err9 = instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.length < 1){
const err10 = instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = instancePath+"/labels";
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.port !== undefined){
let data5 = data.port;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = instancePath+"/port";
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65535 || isNaN(data5)){
const err14 = instancePath+"/port";
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err15 = instancePath+"/port";
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.address !== undefined){
let data6 = data.address;
if(!((data6 === "published") || (data6 === "container"))){
const err16 = instancePath+"/address";
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.host !== undefined){
let data7 = data.host;
if(typeof data7 === "string"){
if(!pattern13.test(data7)){
const err17 = instancePath+"/host";
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = instancePath+"/host";
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.tls !== undefined){
if(!(validate25(data.tls, {instancePath:instancePath+"/tls",parentData:data,parentDataProperty:"tls",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = instancePath;
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
const err0 = instancePath;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.inventory !== undefined){
let data0 = data.inventory;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.hosts === undefined){
const err1 = instancePath+"/inventory";
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "hosts") || (key1 === "port"))){
const err2 = instancePath+"/inventory";
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.hosts !== undefined){
let data1 = data0.hosts;
if(typeof data1 === "string"){
if(data1.length > 1024){
const err3 = instancePath+"/inventory/hosts";
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = instancePath+"/inventory/hosts";
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = instancePath+"/inventory/hosts";
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.port !== undefined){
let data2 = data0.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = instancePath+"/inventory/port";
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err7 = instancePath+"/inventory/port";
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = instancePath+"/inventory/port";
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = instancePath+"/inventory";
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.file !== undefined){
let data3 = data.file;
if(typeof data3 === "string"){
if(data3.length > 1024){
const err10 = instancePath+"/file";
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = instancePath+"/file";
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = instancePath+"/file";
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.exec !== undefined){
let data4 = data.exec;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err13 = instancePath+"/exec";
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.length < 1){
const err14 = instancePath+"/exec";
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(data5.length > 32768){
const err15 = instancePath+"/exec/" + i0;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = instancePath+"/exec/" + i0;
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = instancePath+"/exec";
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.http !== undefined){
if(!(validate24(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.dns !== undefined){
if(!(validate28(data.dns, {instancePath:instancePath+"/dns",parentData:data,parentDataProperty:"dns",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.consul !== undefined){
if(!(validate30(data.consul, {instancePath:instancePath+"/consul",parentData:data,parentDataProperty:"consul",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.etcd !== undefined){
if(!(validate33(data.etcd, {instancePath:instancePath+"/etcd",parentData:data,parentDataProperty:"etcd",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.docker !== undefined){
if(!(validate36(data.docker, {instancePath:instancePath+"/docker",parentData:data,parentDataProperty:"docker",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.map !== undefined){
let data11 = data.map;
if(typeof data11 === "string"){
if(data11.length > 4096){
const err18 = instancePath+"/map";
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data11.length < 1){
const err19 = instancePath+"/map";
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = instancePath+"/map";
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.timeout !== undefined){
let data12 = data.timeout;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err21 = instancePath+"/timeout";
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = instancePath+"/timeout";
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = instancePath;
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(pattern10.test(key0)){
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
else {
const err0 = instancePath;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"array","items":{"$ref":"#/definitions/part9"},"minItems":1,"maxItems":5000};
const schema16 = {"anyOf":[{"type":"string"},{"$ref":"#/definitions/part10"}]};
const schema17 = {"type":"object","properties":{"address":{"type":"string"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"discover":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"where":{"type":"string","minLength":1,"maxLength":4096},"port":{"type":"integer","minimum":1,"maximum":65535},"weight":{"type":"integer","minimum":1,"maximum":100,"default":1},"backup":{"type":"boolean"},"max_fails":{"type":"integer","minimum":0,"maximum":1000},"fail_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_conns":{"type":"integer","minimum":0,"maximum":1000000},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":256}}}},"additionalProperties":false};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema17.properties, key0))){
const err0 = instancePath;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.address !== undefined){
if(typeof data.address !== "string"){
const err1 = instancePath+"/address";
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hosts !== undefined){
let data1 = data.hosts;
if(typeof data1 === "string"){
if(data1.length > 1024){
const err2 = instancePath+"/hosts";
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.length < 1){
const err3 = instancePath+"/hosts";
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = instancePath+"/hosts";
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.service !== undefined){
let data2 = data.service;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err5 = instancePath+"/service";
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
const err6 = instancePath+"/service";
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.instances !== undefined){
let data3 = data.instances;
if(Array.isArray(data3)){
if(data3.length > 500){
const err7 = instancePath+"/instances";
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.length < 1){
const err8 = instancePath+"/instances";
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = instancePath+"/instances/" + i0;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
const err10 = instancePath+"/instances/" + i0;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err11 = instancePath+"/instances/" + i0;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs14 = errors;
if(typeof data4 === "string"){
if(!pattern37.test(data4)){
const err12 = instancePath+"/instances/" + i0;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = instancePath+"/instances/" + i0;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err14 = instancePath+"/instances/" + i0;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err15 = instancePath+"/instances";
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.surge !== undefined){
let data5 = data.surge;
if(Array.isArray(data5)){
if(data5.length > 500){
const err16 = instancePath+"/surge";
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.length < 1){
const err17 = instancePath+"/surge";
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs19 = errors;
let valid6 = false;
const _errs20 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = instancePath+"/surge/" + i1;
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
const err19 = instancePath+"/surge/" + i1;
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err20 = instancePath+"/surge/" + i1;
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid1 = _errs20 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs22 = errors;
if(typeof data6 === "string"){
if(!pattern37.test(data6)){
const err21 = instancePath+"/surge/" + i1;
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = instancePath+"/surge/" + i1;
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err23 = instancePath+"/surge/" + i1;
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err24 = instancePath+"/surge";
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.discover !== undefined){
let data7 = data.discover;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err25 = instancePath+"/discover";
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = instancePath+"/discover";
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.where !== undefined){
let data8 = data.where;
if(typeof data8 === "string"){
if(data8.length > 4096){
const err27 = instancePath+"/where";
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.length < 1){
const err28 = instancePath+"/where";
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = instancePath+"/where";
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.port !== undefined){
let data9 = data.port;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err30 = instancePath+"/port";
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 65535 || isNaN(data9)){
const err31 = instancePath+"/port";
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err32 = instancePath+"/port";
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.weight !== undefined){
let data10 = data.weight;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err33 = instancePath+"/weight";
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
const err34 = instancePath+"/weight";
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err35 = instancePath+"/weight";
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.backup !== undefined){
if(typeof data.backup !== "boolean"){
const err36 = instancePath+"/backup";
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.max_fails !== undefined){
let data12 = data.max_fails;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err37 = instancePath+"/max_fails";
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000 || isNaN(data12)){
const err38 = instancePath+"/max_fails";
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err39 = instancePath+"/max_fails";
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.fail_timeout !== undefined){
let data13 = data.fail_timeout;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err40 = instancePath+"/fail_timeout";
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = instancePath+"/fail_timeout";
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.max_conns !== undefined){
let data14 = data.max_conns;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err42 = instancePath+"/max_conns";
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000 || isNaN(data14)){
const err43 = instancePath+"/max_conns";
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err44 = instancePath+"/max_conns";
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
if(data.labels !== undefined){
let data15 = data.labels;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key1 in data15){
if(pattern10.test(key1)){
let data16 = data15[key1];
if(typeof data16 === "string"){
if(data16.length > 256){
const err45 = instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = instancePath+"/labels";
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = instancePath;
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = instancePath;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err1 = instancePath;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 5000){
const err0 = instancePath;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = instancePath;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate43(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = instancePath;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","properties":{"path":{"type":"string","pattern":"^/[!-~]{0,1023}$","default":"/"},"expect":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"array","items":{"type":"integer","minimum":100,"maximum":599},"minItems":1,"maxItems":50}],"default":200},"body":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}}}},"additionalProperties":false};
const pattern45 = new RegExp("^/[!-~]{0,1023}$", "u");

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "expect")) || (key0 === "body")) || (key0 === "headers"))){
const err0 = instancePath;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern45.test(data0)){
const err1 = instancePath+"/path";
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = instancePath+"/path";
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.expect !== undefined){
let data1 = data.expect;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = instancePath+"/expect";
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
const err4 = instancePath+"/expect";
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 100 || isNaN(data1)){
const err5 = instancePath+"/expect";
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(Array.isArray(data1)){
if(data1.length > 50){
const err6 = instancePath+"/expect";
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = instancePath+"/expect";
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = instancePath+"/expect/" + i0;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err9 = instancePath+"/expect/" + i0;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 100 || isNaN(data2)){
const err10 = instancePath+"/expect/" + i0;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = instancePath+"/expect";
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err12 = instancePath+"/expect";
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.body !== undefined){
let data3 = data.body;
if(typeof data3 === "string"){
if(data3.length > 1024){
const err13 = instancePath+"/body";
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.length < 1){
const err14 = instancePath+"/body";
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern46.test(data3)){
const err15 = instancePath+"/body";
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = instancePath+"/body";
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.headers !== undefined){
let data4 = data.headers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(pattern10.test(key1)){
let data5 = data4[key1];
if(typeof data5 === "string"){
if(data5.length > 1024){
const err17 = instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.length < 1){
const err18 = instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern46.test(data5)){
const err19 = instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = instancePath+"/headers";
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = instancePath;
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema6.properties, key0))){
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
if(!(validate22(data.discovery, {instancePath:instancePath+"/discovery",parentData:data,parentDataProperty:"discovery",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.facts !== undefined){
if(!(validate22(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
let data22 = data.when;
if(typeof data22 === "string"){
if(data22.length > 4096){
const err57 = instancePath+"/when";
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data22.length < 1){
const err58 = instancePath+"/when";
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = instancePath+"/when";
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.unless !== undefined){
let data23 = data.unless;
if(typeof data23 === "string"){
if(data23.length > 4096){
const err60 = instancePath+"/unless";
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data23.length < 1){
const err61 = instancePath+"/unless";
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
const err62 = instancePath+"/unless";
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.per !== undefined){
if(!(data.per === "balancer")){
const err63 = instancePath+"/per";
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.upstreams !== undefined){
let data25 = data.upstreams;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(Object.keys(data25).length < 1){
const err64 = instancePath+"/upstreams";
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key1 in data25){
if(pattern10.test(key1)){
let data26 = data25[key1];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.dest === undefined){
const err65 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key2 in data26){
if(!(func2.call(schema6.properties.upstreams.patternProperties["^.*$"].properties, key2))){
const err66 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data26.dest !== undefined){
let data27 = data26.dest;
if(typeof data27 === "string"){
if(!pattern30.test(data27)){
const err67 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data26.template !== undefined){
let data28 = data26.template;
if(typeof data28 === "string"){
if(data28.length > 1024){
const err69 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data28.length < 1){
const err70 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data26.method !== undefined){
let data29 = data26.method;
const _errs69 = errors;
let valid13 = false;
const _errs70 = errors;
if(!((((data29 === "round_robin") || (data29 === "least_conn")) || (data29 === "ip_hash")) || (data29 === "random"))){
const err72 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid2 = _errs70 === errors;
valid13 = valid13 || _valid2;
if(!valid13){
const _errs71 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.hash === undefined){
const err73 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key3 in data29){
if(!((key3 === "hash") || (key3 === "consistent"))){
const err74 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data29.hash !== undefined){
let data30 = data29.hash;
if(typeof data30 === "string"){
if(!pattern31.test(data30)){
const err75 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash";
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash";
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data29.consistent !== undefined){
if(typeof data29.consistent !== "boolean"){
const err77 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/consistent";
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid2 = _errs71 === errors;
valid13 = valid13 || _valid2;
}
if(!valid13){
const err79 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
}
if(data26.routing !== undefined){
let data32 = data26.routing;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.by === undefined){
const err80 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key4 in data32){
if(!(key4 === "by")){
const err81 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data32.by !== undefined){
let data33 = data32.by;
const _errs82 = errors;
let valid16 = false;
const _errs83 = errors;
if(!(data33 === "client_ip")){
const err82 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid3 = _errs83 === errors;
valid16 = valid16 || _valid3;
if(!valid16){
const _errs84 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(Object.keys(data33).length > 1){
const err83 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(Object.keys(data33).length < 1){
const err84 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key5 in data33){
if(!((key5 === "cookie") || (key5 === "header"))){
const err85 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data33.cookie !== undefined){
let data34 = data33.cookie;
if(typeof data34 === "string"){
if(!pattern32.test(data34)){
const err86 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie";
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie";
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data33.header !== undefined){
let data35 = data33.header;
if(typeof data35 === "string"){
if(!pattern33.test(data35)){
const err88 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header";
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
const err89 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header";
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid3 = _errs84 === errors;
valid16 = valid16 || _valid3;
}
if(!valid16){
const err91 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err92 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data26.keepalive !== undefined){
let data36 = data26.keepalive;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err93 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1000000 || isNaN(data36)){
const err94 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data36 < 1 || isNaN(data36)){
const err95 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
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
if(data26.keepalive_timeout !== undefined){
let data37 = data26.keepalive_timeout;
if(typeof data37 === "string"){
if(!pattern6.test(data37)){
const err96 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout";
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout";
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data26.groups !== undefined){
let data38 = data26.groups;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(Object.keys(data38).length < 1){
const err98 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups";
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key6 in data38){
if(pattern10.test(key6)){
let data39 = data38[key6];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key7 in data39){
if(!(((((key7 === "members") || (key7 === "service")) || (key7 === "instances")) || (key7 === "surge")) || (key7 === "port"))){
const err99 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data39.members !== undefined){
if(!(validate42(data39.members, {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",parentData:data39,parentDataProperty:"members",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data39.service !== undefined){
let data41 = data39.service;
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err100 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/service";
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/service";
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data39.instances !== undefined){
let data42 = data39.instances;
if(Array.isArray(data42)){
if(data42.length > 500){
const err102 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data42.length < 1){
const err103 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
const len4 = data42.length;
for(let i4=0; i4<len4; i4++){
let data43 = data42[i4];
const _errs106 = errors;
let valid22 = false;
const _errs107 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err104 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i4;
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 65535 || isNaN(data43)){
const err105 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i4;
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err106 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i4;
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var _valid4 = _errs107 === errors;
valid22 = valid22 || _valid4;
if(!valid22){
const _errs109 = errors;
if(typeof data43 === "string"){
if(!pattern37.test(data43)){
const err107 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i4;
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
const err108 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i4;
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid4 = _errs109 === errors;
valid22 = valid22 || _valid4;
}
if(!valid22){
const err109 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i4;
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
else {
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err110 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data39.surge !== undefined){
let data44 = data39.surge;
if(Array.isArray(data44)){
if(data44.length > 500){
const err111 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data44.length < 1){
const err112 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
const len5 = data44.length;
for(let i5=0; i5<len5; i5++){
let data45 = data44[i5];
const _errs114 = errors;
let valid25 = false;
const _errs115 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err113 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i5;
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 65535 || isNaN(data45)){
const err114 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i5;
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err115 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i5;
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
var _valid5 = _errs115 === errors;
valid25 = valid25 || _valid5;
if(!valid25){
const _errs117 = errors;
if(typeof data45 === "string"){
if(!pattern37.test(data45)){
const err116 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i5;
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i5;
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid5 = _errs117 === errors;
valid25 = valid25 || _valid5;
}
if(!valid25){
const err118 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i5;
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err119 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data39.port !== undefined){
let data46 = data39.port;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err120 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 65535 || isNaN(data46)){
const err121 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data46 < 1 || isNaN(data46)){
const err122 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
}
else {
const err123 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
}
else {
const err124 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups";
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data26.members !== undefined){
if(!(validate42(data26.members, {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",parentData:data26,parentDataProperty:"members",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data26.min_members !== undefined){
let data48 = data26.min_members;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err125 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members";
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 1000000 || isNaN(data48)){
const err126 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members";
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data48 < 1 || isNaN(data48)){
const err127 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members";
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
if(data26.check !== undefined){
let data49 = data26.check;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key8 in data49){
if(!((((((key8 === "http") || (key8 === "tcp")) || (key8 === "interval")) || (key8 === "timeout")) || (key8 === "rise")) || (key8 === "fall"))){
const err128 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/check";
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data49.http !== undefined){
if(!(validate49(data49.http, {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http",parentData:data49,parentDataProperty:"http",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data49.tcp !== undefined){
let data51 = data49.tcp;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key9 in data51){
const err129 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/tcp";
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
const err130 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/tcp";
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data49.interval !== undefined){
let data52 = data49.interval;
if(typeof data52 === "string"){
if(!pattern6.test(data52)){
const err131 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/interval";
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/interval";
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data49.timeout !== undefined){
let data53 = data49.timeout;
if(typeof data53 === "string"){
if(!pattern6.test(data53)){
const err133 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/timeout";
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
const err134 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/timeout";
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data49.rise !== undefined){
let data54 = data49.rise;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err135 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise";
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1000000 || isNaN(data54)){
const err136 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise";
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data54 < 1 || isNaN(data54)){
const err137 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise";
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(data49.fall !== undefined){
let data55 = data49.fall;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err138 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall";
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 1000000 || isNaN(data55)){
const err139 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall";
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data55 < 1 || isNaN(data55)){
const err140 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall";
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
}
else {
const err141 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/check";
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data26.max_change !== undefined){
let data56 = data26.max_change;
const _errs140 = errors;
let valid27 = false;
const _errs141 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err142 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 1000000 || isNaN(data56)){
const err143 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data56 < 0 || isNaN(data56)){
const err144 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
var _valid6 = _errs141 === errors;
valid27 = valid27 || _valid6;
if(!valid27){
const _errs143 = errors;
if(typeof data56 === "string"){
if(!pattern2.test(data56)){
const err145 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid6 = _errs143 === errors;
valid27 = valid27 || _valid6;
}
if(!valid27){
const err147 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
else {
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
}
}
if(data26.revision_endpoint !== undefined){
if(typeof data26.revision_endpoint !== "string"){
const err148 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/revision_endpoint";
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
}
else {
const err150 = instancePath+"/upstreams";
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.services !== undefined){
let data58 = data.services;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(Object.keys(data58).length < 1){
const err151 = instancePath+"/services";
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
for(const key10 in data58){
if(pattern10.test(key10)){
let data59 = data58[key10];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.hosts === undefined){
const err152 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data59.version === undefined){
const err153 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key11 in data59){
if(!(func2.call(schema6.properties.services.patternProperties["^.*$"].properties, key11))){
const err154 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data59.hosts !== undefined){
let data60 = data59.hosts;
if(typeof data60 === "string"){
if(data60.length > 1024){
const err155 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data60.length < 1){
const err156 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data59.version !== undefined){
let data61 = data59.version;
if(typeof data61 === "string"){
if(!pattern53.test(data61)){
const err158 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/version";
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/version";
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data59.unit !== undefined){
let data62 = data59.unit;
if(typeof data62 === "string"){
if(data62.length > 1024){
const err160 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data62.length < 1){
const err161 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data59.target !== undefined){
let data63 = data59.target;
const _errs159 = errors;
let valid30 = false;
const _errs160 = errors;
if(typeof data63 !== "boolean"){
const err163 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid7 = _errs160 === errors;
valid30 = valid30 || _valid7;
if(!valid30){
const _errs162 = errors;
if(typeof data63 === "string"){
if(data63.length > 1024){
const err164 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data63.length < 1){
const err165 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid7 = _errs162 === errors;
valid30 = valid30 || _valid7;
}
if(!valid30){
const err167 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
else {
errors = _errs159;
if(vErrors !== null){
if(_errs159){
vErrors.length = _errs159;
}
else {
vErrors = null;
}
}
}
}
if(data59.env !== undefined){
let data64 = data59.env;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key12 in data64){
if(pattern10.test(key12)){
let data65 = data64[key12];
const _errs167 = errors;
let valid32 = false;
const _errs168 = errors;
if(typeof data65 === "string"){
if(data65.length > 16384){
const err168 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err169 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var _valid8 = _errs168 === errors;
valid32 = valid32 || _valid8;
if(!valid32){
const _errs170 = errors;
if(!((typeof data65 == "number") && (isFinite(data65)))){
const err170 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var _valid8 = _errs170 === errors;
valid32 = valid32 || _valid8;
if(!valid32){
const _errs172 = errors;
if(typeof data65 !== "boolean"){
const err171 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid8 = _errs172 === errors;
valid32 = valid32 || _valid8;
}
}
if(!valid32){
const err172 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
else {
errors = _errs167;
if(vErrors !== null){
if(_errs167){
vErrors.length = _errs167;
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
const err173 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/env";
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data59.credentials !== undefined){
let data66 = data59.credentials;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key13 in data66){
if(pattern10.test(key13)){
let data67 = data66[key13];
if(typeof data67 === "string"){
if(data67.length > 65536){
const err174 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key13.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key13.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
}
else {
const err176 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials";
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data59.artifact !== undefined){
let data68 = data59.artifact;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key14 in data68){
if(!(((((((key14 === "files") || (key14 === "rsync")) || (key14 === "git")) || (key14 === "http")) || (key14 === "s3")) || (key14 === "package")) || (key14 === "dest"))){
const err177 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact";
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data68.files !== undefined){
let data69 = data68.files;
const _errs182 = errors;
let valid35 = false;
const _errs183 = errors;
if(typeof data69 === "string"){
if(data69.length > 1024){
const err178 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data69.length < 1){
const err179 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid9 = _errs183 === errors;
valid35 = valid35 || _valid9;
if(!valid35){
const _errs185 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.from === undefined){
const err181 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key15 in data69){
if(!((key15 === "from") || (key15 === "exclude"))){
const err182 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data69.from !== undefined){
let data70 = data69.from;
if(typeof data70 === "string"){
if(data70.length > 1024){
const err183 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data70.length < 1){
const err184 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data69.exclude !== undefined){
let data71 = data69.exclude;
if(Array.isArray(data71)){
if(data71.length > 100){
const err186 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude";
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
const len6 = data71.length;
for(let i6=0; i6<len6; i6++){
let data72 = data71[i6];
if(typeof data72 === "string"){
if(data72.length > 1024){
const err187 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i6;
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data72.length < 1){
const err188 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i6;
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(!pattern46.test(data72)){
const err189 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i6;
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
const err190 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i6;
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude";
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid9 = _errs185 === errors;
valid35 = valid35 || _valid9;
}
if(!valid35){
const err193 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
else {
errors = _errs182;
if(vErrors !== null){
if(_errs182){
vErrors.length = _errs182;
}
else {
vErrors = null;
}
}
}
}
if(data68.rsync !== undefined){
let data73 = data68.rsync;
const _errs195 = errors;
let valid39 = false;
const _errs196 = errors;
if(typeof data73 === "string"){
if(data73.length > 1024){
const err194 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data73.length < 1){
const err195 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(!pattern46.test(data73)){
const err196 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
var _valid10 = _errs196 === errors;
valid39 = valid39 || _valid10;
if(!valid39){
const _errs198 = errors;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.from === undefined){
const err198 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
for(const key16 in data73){
if(!(((key16 === "from") || (key16 === "exclude")) || (key16 === "options"))){
const err199 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data73.from !== undefined){
let data74 = data73.from;
if(typeof data74 === "string"){
if(data74.length > 1024){
const err200 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data74.length < 1){
const err201 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(!pattern46.test(data74)){
const err202 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data73.exclude !== undefined){
let data75 = data73.exclude;
if(Array.isArray(data75)){
if(data75.length > 100){
const err204 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude";
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
const len7 = data75.length;
for(let i7=0; i7<len7; i7++){
let data76 = data75[i7];
if(typeof data76 === "string"){
if(data76.length > 1024){
const err205 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i7;
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data76.length < 1){
const err206 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i7;
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(!pattern46.test(data76)){
const err207 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i7;
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i7;
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude";
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data73.options !== undefined){
let data77 = data73.options;
if(Array.isArray(data77)){
if(data77.length > 50){
const err210 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options";
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
const len8 = data77.length;
for(let i8=0; i8<len8; i8++){
let data78 = data77[i8];
if(typeof data78 === "string"){
if(!pattern60.test(data78)){
const err211 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i8;
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i8;
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options";
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid10 = _errs198 === errors;
valid39 = valid39 || _valid10;
}
if(!valid39){
const err215 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
else {
errors = _errs195;
if(vErrors !== null){
if(_errs195){
vErrors.length = _errs195;
}
else {
vErrors = null;
}
}
}
}
if(data68.git !== undefined){
let data79 = data68.git;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.repository === undefined){
const err216 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data79.ref === undefined){
const err217 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
for(const key17 in data79){
if(!(((key17 === "repository") || (key17 === "ref")) || (key17 === "via"))){
const err218 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data79.repository !== undefined){
let data80 = data79.repository;
if(typeof data80 === "string"){
if(data80.length > 1024){
const err219 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(!pattern61.test(data80)){
const err220 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data79.ref !== undefined){
let data81 = data79.ref;
if(typeof data81 === "string"){
if(data81.length > 1024){
const err222 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(!pattern61.test(data81)){
const err223 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data79.via !== undefined){
let data82 = data79.via;
if(!((data82 === "host") || (data82 === "controller"))){
const err225 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/via";
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data68.http !== undefined){
let data83 = data68.http;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.url === undefined){
const err227 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data83.sha256 === undefined){
const err228 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
for(const key18 in data83){
if(!((((key18 === "url") || (key18 === "sha256")) || (key18 === "via")) || (key18 === "unpack"))){
const err229 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data83.url !== undefined){
let data84 = data83.url;
if(typeof data84 === "string"){
if(data84.length > 1024){
const err230 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data84.length < 1){
const err231 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(!pattern46.test(data84)){
const err232 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data83.sha256 !== undefined){
let data85 = data83.sha256;
if(typeof data85 === "string"){
if(!pattern64.test(data85)){
const err234 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256";
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256";
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data83.via !== undefined){
let data86 = data83.via;
if(!((data86 === "host") || (data86 === "controller"))){
const err236 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/via";
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data83.unpack !== undefined){
if(typeof data83.unpack !== "boolean"){
const err237 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/unpack";
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data68.s3 !== undefined){
let data88 = data68.s3;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.endpoint === undefined){
const err239 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data88.bucket === undefined){
const err240 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data88.key === undefined){
const err241 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
for(const key19 in data88){
if(!((((((key19 === "endpoint") || (key19 === "bucket")) || (key19 === "key")) || (key19 === "sha256")) || (key19 === "region")) || (key19 === "unpack"))){
const err242 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data88.endpoint !== undefined){
let data89 = data88.endpoint;
if(typeof data89 === "string"){
if(data89.length > 1024){
const err243 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data89.length < 1){
const err244 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(!pattern46.test(data89)){
const err245 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data88.bucket !== undefined){
let data90 = data88.bucket;
if(typeof data90 === "string"){
if(data90.length > 1024){
const err247 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data90.length < 1){
const err248 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!pattern46.test(data90)){
const err249 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data88.key !== undefined){
let data91 = data88.key;
if(typeof data91 === "string"){
if(data91.length > 1024){
const err251 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data91.length < 1){
const err252 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(!pattern46.test(data91)){
const err253 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
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
const err254 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data88.sha256 !== undefined){
let data92 = data88.sha256;
if(typeof data92 === "string"){
if(!pattern64.test(data92)){
const err255 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256";
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256";
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data88.region !== undefined){
let data93 = data88.region;
if(typeof data93 === "string"){
if(data93.length > 1024){
const err257 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data93.length < 1){
const err258 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(!pattern46.test(data93)){
const err259 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data88.unpack !== undefined){
if(typeof data88.unpack !== "boolean"){
const err261 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/unpack";
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data68.package !== undefined){
let data95 = data68.package;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.name === undefined){
const err263 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data95.version === undefined){
const err264 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
for(const key20 in data95){
if(!((key20 === "name") || (key20 === "version"))){
const err265 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data95.name !== undefined){
let data96 = data95.name;
if(typeof data96 === "string"){
if(!pattern70.test(data96)){
const err266 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name";
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name";
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data95.version !== undefined){
let data97 = data95.version;
if(typeof data97 === "string"){
if(!pattern71.test(data97)){
const err268 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version";
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version";
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
else {
const err270 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data68.dest !== undefined){
let data98 = data68.dest;
if(typeof data98 === "string"){
if(!pattern30.test(data98)){
const err271 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest";
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest";
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
const err273 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact";
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data59.link !== undefined){
let data99 = data59.link;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key21 in data99){
if(pattern10.test(key21)){
let data100 = data99[key21];
if(typeof data100 === "string"){
if(data100.length > 1024){
const err274 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key21.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(data100.length < 1){
const err275 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key21.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key21.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
}
else {
const err277 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/link";
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data59.keep_releases !== undefined){
let data101 = data59.keep_releases;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err278 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 1000000 || isNaN(data101)){
const err279 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data101 < 1 || isNaN(data101)){
const err280 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
if(data59.hooks !== undefined){
let data102 = data59.hooks;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key22 in data102){
if(!((key22 === "before_release") || (key22 === "after_release"))){
const err281 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks";
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data102.before_release !== undefined){
let data103 = data102.before_release;
if(typeof data103 === "string"){
if(data103.length > 1024){
const err282 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(data103.length < 1){
const err283 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(!pattern46.test(data103)){
const err284 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data102.after_release !== undefined){
let data104 = data102.after_release;
if(typeof data104 === "string"){
if(data104.length > 1024){
const err286 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data104.length < 1){
const err287 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(!pattern46.test(data104)){
const err288 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks";
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data59.health !== undefined){
let data105 = data59.health;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key23 in data105){
if(!(func2.call(schema6.properties.services.patternProperties["^.*$"].properties.health.properties, key23))){
const err291 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health";
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data105.http !== undefined){
if(!(validate49(data105.http, {instancePath:instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http",parentData:data105,parentDataProperty:"http",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data105.tcp !== undefined){
let data107 = data105.tcp;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key24 in data107){
const err292 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp";
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
const err293 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp";
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data105.command !== undefined){
let data108 = data105.command;
if(typeof data108 === "string"){
if(data108.length > 1024){
const err294 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data108.length < 1){
const err295 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(!pattern46.test(data108)){
const err296 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data105.systemd !== undefined){
let data109 = data105.systemd;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key25 in data109){
if(!(key25 === "window")){
const err298 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd";
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data109.window !== undefined){
let data110 = data109.window;
if(typeof data110 === "string"){
if(!pattern6.test(data110)){
const err299 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window";
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window";
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd";
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data105.from !== undefined){
let data111 = data105.from;
if(!((data111 === "balancer") || (data111 === "controller"))){
const err302 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/from";
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data105.interval !== undefined){
let data112 = data105.interval;
if(typeof data112 === "string"){
if(!pattern6.test(data112)){
const err303 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval";
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval";
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data105.healthy !== undefined){
let data113 = data105.healthy;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err305 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 > 1000000 || isNaN(data113)){
const err306 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data113 < 1 || isNaN(data113)){
const err307 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
if(data105.probe_timeout !== undefined){
let data114 = data105.probe_timeout;
if(typeof data114 === "string"){
if(!pattern6.test(data114)){
const err308 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout";
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout";
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data105.timeout !== undefined){
let data115 = data105.timeout;
if(typeof data115 === "string"){
if(!pattern6.test(data115)){
const err310 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout";
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout";
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/health";
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data59.description !== undefined){
let data116 = data59.description;
if(typeof data116 === "string"){
if(data116.length > 1024){
const err313 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data116.length < 1){
const err314 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(!pattern46.test(data116)){
const err315 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
else {
const err316 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data59.on_change !== undefined){
let data117 = data59.on_change;
if(!((data117 === "restart") || (data117 === "reload"))){
const err317 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_change";
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data59.settle !== undefined){
let data118 = data59.settle;
if(typeof data118 === "string"){
if(!pattern6.test(data118)){
const err318 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle";
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle";
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data59.type !== undefined){
let data119 = data59.type;
if(!(((((data119 === "exec") || (data119 === "simple")) || (data119 === "forking")) || (data119 === "notify")) || (data119 === "oneshot"))){
const err320 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/type";
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data59.exec_start !== undefined){
let data120 = data59.exec_start;
const _errs296 = errors;
let valid53 = false;
const _errs297 = errors;
if(typeof data120 === "string"){
if(data120.length > 1024){
const err321 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(data120.length < 1){
const err322 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(!pattern46.test(data120)){
const err323 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
var _valid11 = _errs297 === errors;
valid53 = valid53 || _valid11;
if(!valid53){
const _errs299 = errors;
if(Array.isArray(data120)){
if(data120.length > 50){
const err325 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data120.length < 1){
const err326 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
const len9 = data120.length;
for(let i9=0; i9<len9; i9++){
let data121 = data120[i9];
if(typeof data121 === "string"){
if(data121.length > 1024){
const err327 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i9;
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(data121.length < 1){
const err328 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i9;
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(!pattern46.test(data121)){
const err329 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i9;
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
const err330 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i9;
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
else {
const err331 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
var _valid11 = _errs299 === errors;
valid53 = valid53 || _valid11;
}
if(!valid53){
const err332 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
else {
errors = _errs296;
if(vErrors !== null){
if(_errs296){
vErrors.length = _errs296;
}
else {
vErrors = null;
}
}
}
}
if(data59.exec_start_pre !== undefined){
let data122 = data59.exec_start_pre;
const _errs304 = errors;
let valid56 = false;
const _errs305 = errors;
if(typeof data122 === "string"){
if(data122.length > 1024){
const err333 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data122.length < 1){
const err334 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(!pattern46.test(data122)){
const err335 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
var _valid12 = _errs305 === errors;
valid56 = valid56 || _valid12;
if(!valid56){
const _errs307 = errors;
if(Array.isArray(data122)){
if(data122.length > 50){
const err337 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(data122.length < 1){
const err338 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
const len10 = data122.length;
for(let i10=0; i10<len10; i10++){
let data123 = data122[i10];
if(typeof data123 === "string"){
if(data123.length > 1024){
const err339 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i10;
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data123.length < 1){
const err340 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i10;
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(!pattern46.test(data123)){
const err341 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i10;
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
else {
const err342 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i10;
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
var _valid12 = _errs307 === errors;
valid56 = valid56 || _valid12;
}
if(!valid56){
const err344 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
else {
errors = _errs304;
if(vErrors !== null){
if(_errs304){
vErrors.length = _errs304;
}
else {
vErrors = null;
}
}
}
}
if(data59.exec_start_post !== undefined){
let data124 = data59.exec_start_post;
const _errs312 = errors;
let valid59 = false;
const _errs313 = errors;
if(typeof data124 === "string"){
if(data124.length > 1024){
const err345 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data124.length < 1){
const err346 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(!pattern46.test(data124)){
const err347 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
else {
const err348 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
var _valid13 = _errs313 === errors;
valid59 = valid59 || _valid13;
if(!valid59){
const _errs315 = errors;
if(Array.isArray(data124)){
if(data124.length > 50){
const err349 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(data124.length < 1){
const err350 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
const len11 = data124.length;
for(let i11=0; i11<len11; i11++){
let data125 = data124[i11];
if(typeof data125 === "string"){
if(data125.length > 1024){
const err351 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i11;
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(data125.length < 1){
const err352 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i11;
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(!pattern46.test(data125)){
const err353 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i11;
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
else {
const err354 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i11;
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
var _valid13 = _errs315 === errors;
valid59 = valid59 || _valid13;
}
if(!valid59){
const err356 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
else {
errors = _errs312;
if(vErrors !== null){
if(_errs312){
vErrors.length = _errs312;
}
else {
vErrors = null;
}
}
}
}
if(data59.exec_reload !== undefined){
let data126 = data59.exec_reload;
const _errs320 = errors;
let valid62 = false;
const _errs321 = errors;
if(typeof data126 === "string"){
if(data126.length > 1024){
const err357 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(data126.length < 1){
const err358 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(!pattern46.test(data126)){
const err359 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
var _valid14 = _errs321 === errors;
valid62 = valid62 || _valid14;
if(!valid62){
const _errs323 = errors;
if(Array.isArray(data126)){
if(data126.length > 50){
const err361 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data126.length < 1){
const err362 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
const len12 = data126.length;
for(let i12=0; i12<len12; i12++){
let data127 = data126[i12];
if(typeof data127 === "string"){
if(data127.length > 1024){
const err363 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i12;
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(data127.length < 1){
const err364 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i12;
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(!pattern46.test(data127)){
const err365 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i12;
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
else {
const err366 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i12;
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
var _valid14 = _errs323 === errors;
valid62 = valid62 || _valid14;
}
if(!valid62){
const err368 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
else {
errors = _errs320;
if(vErrors !== null){
if(_errs320){
vErrors.length = _errs320;
}
else {
vErrors = null;
}
}
}
}
if(data59.exec_stop !== undefined){
let data128 = data59.exec_stop;
const _errs328 = errors;
let valid65 = false;
const _errs329 = errors;
if(typeof data128 === "string"){
if(data128.length > 1024){
const err369 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data128.length < 1){
const err370 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(!pattern46.test(data128)){
const err371 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
else {
const err372 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
var _valid15 = _errs329 === errors;
valid65 = valid65 || _valid15;
if(!valid65){
const _errs331 = errors;
if(Array.isArray(data128)){
if(data128.length > 50){
const err373 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(data128.length < 1){
const err374 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
const len13 = data128.length;
for(let i13=0; i13<len13; i13++){
let data129 = data128[i13];
if(typeof data129 === "string"){
if(data129.length > 1024){
const err375 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i13;
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(data129.length < 1){
const err376 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i13;
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(!pattern46.test(data129)){
const err377 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i13;
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
const err378 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i13;
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
else {
const err379 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
var _valid15 = _errs331 === errors;
valid65 = valid65 || _valid15;
}
if(!valid65){
const err380 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
else {
errors = _errs328;
if(vErrors !== null){
if(_errs328){
vErrors.length = _errs328;
}
else {
vErrors = null;
}
}
}
}
if(data59.exec_stop_post !== undefined){
let data130 = data59.exec_stop_post;
const _errs336 = errors;
let valid68 = false;
const _errs337 = errors;
if(typeof data130 === "string"){
if(data130.length > 1024){
const err381 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(data130.length < 1){
const err382 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(!pattern46.test(data130)){
const err383 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
else {
const err384 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
var _valid16 = _errs337 === errors;
valid68 = valid68 || _valid16;
if(!valid68){
const _errs339 = errors;
if(Array.isArray(data130)){
if(data130.length > 50){
const err385 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data130.length < 1){
const err386 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
const len14 = data130.length;
for(let i14=0; i14<len14; i14++){
let data131 = data130[i14];
if(typeof data131 === "string"){
if(data131.length > 1024){
const err387 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i14;
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(data131.length < 1){
const err388 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i14;
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(!pattern46.test(data131)){
const err389 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i14;
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
else {
const err390 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i14;
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
}
else {
const err391 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
var _valid16 = _errs339 === errors;
valid68 = valid68 || _valid16;
}
if(!valid68){
const err392 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
else {
errors = _errs336;
if(vErrors !== null){
if(_errs336){
vErrors.length = _errs336;
}
else {
vErrors = null;
}
}
}
}
if(data59.user !== undefined){
let data132 = data59.user;
if(typeof data132 === "string"){
if(data132.length > 1024){
const err393 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(data132.length < 1){
const err394 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(!pattern46.test(data132)){
const err395 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
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
const err396 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data59.group !== undefined){
let data133 = data59.group;
if(typeof data133 === "string"){
if(data133.length > 1024){
const err397 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data133.length < 1){
const err398 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
if(!pattern46.test(data133)){
const err399 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
else {
const err400 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data59.working_directory !== undefined){
let data134 = data59.working_directory;
if(typeof data134 === "string"){
if(data134.length > 1024){
const err401 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(data134.length < 1){
const err402 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(!pattern46.test(data134)){
const err403 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
else {
const err404 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data59.pid_file !== undefined){
let data135 = data59.pid_file;
if(typeof data135 === "string"){
if(data135.length > 1024){
const err405 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(data135.length < 1){
const err406 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(!pattern46.test(data135)){
const err407 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
else {
const err408 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data59.remain_after_exit !== undefined){
if(typeof data59.remain_after_exit !== "boolean"){
const err409 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/remain_after_exit";
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data59.restart !== undefined){
let data137 = data59.restart;
if(!(((((((data137 === "no") || (data137 === "on-success")) || (data137 === "on-failure")) || (data137 === "on-abnormal")) || (data137 === "on-watchdog")) || (data137 === "on-abort")) || (data137 === "always"))){
const err410 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart";
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data59.restart_sec !== undefined){
let data138 = data59.restart_sec;
if(typeof data138 === "string"){
if(!pattern6.test(data138)){
const err411 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec";
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
else {
const err412 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec";
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data59.start_limit_burst !== undefined){
let data139 = data59.start_limit_burst;
if(!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))){
const err413 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 > 1000000 || isNaN(data139)){
const err414 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(data139 < 0 || isNaN(data139)){
const err415 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
if(data59.start_limit_interval !== undefined){
let data140 = data59.start_limit_interval;
if(typeof data140 === "string"){
if(!pattern6.test(data140)){
const err416 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval";
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval";
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data59.timeout_start !== undefined){
let data141 = data59.timeout_start;
if(typeof data141 === "string"){
if(!pattern6.test(data141)){
const err418 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start";
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
const err419 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start";
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data59.timeout_stop !== undefined){
let data142 = data59.timeout_stop;
if(typeof data142 === "string"){
if(!pattern6.test(data142)){
const err420 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop";
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
else {
const err421 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop";
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data59.watchdog !== undefined){
let data143 = data59.watchdog;
if(typeof data143 === "string"){
if(!pattern6.test(data143)){
const err422 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog";
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
else {
const err423 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog";
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data59.kill_mode !== undefined){
let data144 = data59.kill_mode;
if(!((((data144 === "control-group") || (data144 === "mixed")) || (data144 === "process")) || (data144 === "none"))){
const err424 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_mode";
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data59.kill_signal !== undefined){
let data145 = data59.kill_signal;
if(typeof data145 === "string"){
if(data145.length > 1024){
const err425 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(data145.length < 1){
const err426 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if(!pattern46.test(data145)){
const err427 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
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
const err428 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data59.limit_nofile !== undefined){
let data146 = data59.limit_nofile;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err429 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 > 1000000 || isNaN(data146)){
const err430 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(data146 < 1 || isNaN(data146)){
const err431 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
}
if(data59.limit_nproc !== undefined){
let data147 = data59.limit_nproc;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
const err432 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 > 1000000 || isNaN(data147)){
const err433 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(data147 < 1 || isNaN(data147)){
const err434 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
}
if(data59.memory_max !== undefined){
let data148 = data59.memory_max;
if(typeof data148 === "string"){
if(data148.length > 1024){
const err435 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(data148.length < 1){
const err436 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(!pattern46.test(data148)){
const err437 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
else {
const err438 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data59.cpu_quota !== undefined){
let data149 = data59.cpu_quota;
if(typeof data149 === "string"){
if(data149.length > 1024){
const err439 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(data149.length < 1){
const err440 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(!pattern46.test(data149)){
const err441 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
else {
const err442 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data59.tasks_max !== undefined){
let data150 = data59.tasks_max;
if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
const err443 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 > 1000000 || isNaN(data150)){
const err444 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(data150 < 1 || isNaN(data150)){
const err445 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
}
if(data59.nice !== undefined){
let data151 = data59.nice;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err446 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 > 19 || isNaN(data151)){
const err447 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(data151 < -20 || isNaN(data151)){
const err448 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
if(data59.umask !== undefined){
let data152 = data59.umask;
if(typeof data152 === "string"){
if(data152.length > 1024){
const err449 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(data152.length < 1){
const err450 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(!pattern46.test(data152)){
const err451 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
else {
const err452 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data59.after !== undefined){
let data153 = data59.after;
const _errs384 = errors;
let valid71 = false;
const _errs385 = errors;
if(typeof data153 === "string"){
if(data153.length > 1024){
const err453 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(data153.length < 1){
const err454 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(!pattern46.test(data153)){
const err455 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
else {
const err456 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
var _valid17 = _errs385 === errors;
valid71 = valid71 || _valid17;
if(!valid71){
const _errs387 = errors;
if(Array.isArray(data153)){
if(data153.length > 50){
const err457 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(data153.length < 1){
const err458 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
const len15 = data153.length;
for(let i15=0; i15<len15; i15++){
let data154 = data153[i15];
if(typeof data154 === "string"){
if(data154.length > 1024){
const err459 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i15;
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data154.length < 1){
const err460 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i15;
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(!pattern46.test(data154)){
const err461 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i15;
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
const err462 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i15;
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
}
else {
const err463 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
var _valid17 = _errs387 === errors;
valid71 = valid71 || _valid17;
}
if(!valid71){
const err464 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
else {
errors = _errs384;
if(vErrors !== null){
if(_errs384){
vErrors.length = _errs384;
}
else {
vErrors = null;
}
}
}
}
if(data59.requires !== undefined){
let data155 = data59.requires;
const _errs392 = errors;
let valid74 = false;
const _errs393 = errors;
if(typeof data155 === "string"){
if(data155.length > 1024){
const err465 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data155.length < 1){
const err466 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(!pattern46.test(data155)){
const err467 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
else {
const err468 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
var _valid18 = _errs393 === errors;
valid74 = valid74 || _valid18;
if(!valid74){
const _errs395 = errors;
if(Array.isArray(data155)){
if(data155.length > 50){
const err469 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if(data155.length < 1){
const err470 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
const len16 = data155.length;
for(let i16=0; i16<len16; i16++){
let data156 = data155[i16];
if(typeof data156 === "string"){
if(data156.length > 1024){
const err471 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i16;
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(data156.length < 1){
const err472 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i16;
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(!pattern46.test(data156)){
const err473 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i16;
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i16;
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
else {
const err475 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
var _valid18 = _errs395 === errors;
valid74 = valid74 || _valid18;
}
if(!valid74){
const err476 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
else {
errors = _errs392;
if(vErrors !== null){
if(_errs392){
vErrors.length = _errs392;
}
else {
vErrors = null;
}
}
}
}
if(data59.wants !== undefined){
let data157 = data59.wants;
const _errs400 = errors;
let valid77 = false;
const _errs401 = errors;
if(typeof data157 === "string"){
if(data157.length > 1024){
const err477 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(data157.length < 1){
const err478 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(!pattern46.test(data157)){
const err479 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
else {
const err480 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
var _valid19 = _errs401 === errors;
valid77 = valid77 || _valid19;
if(!valid77){
const _errs403 = errors;
if(Array.isArray(data157)){
if(data157.length > 50){
const err481 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(data157.length < 1){
const err482 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
const len17 = data157.length;
for(let i17=0; i17<len17; i17++){
let data158 = data157[i17];
if(typeof data158 === "string"){
if(data158.length > 1024){
const err483 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i17;
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(data158.length < 1){
const err484 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i17;
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(!pattern46.test(data158)){
const err485 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i17;
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
else {
const err486 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i17;
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
var _valid19 = _errs403 === errors;
valid77 = valid77 || _valid19;
}
if(!valid77){
const err488 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
else {
errors = _errs400;
if(vErrors !== null){
if(_errs400){
vErrors.length = _errs400;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err489 = instancePath+"/services/" + key10.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
}
}
else {
const err490 = instancePath+"/services";
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data.sites !== undefined){
let data159 = data.sites;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(Object.keys(data159).length < 1){
const err491 = instancePath+"/sites";
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
for(const key26 in data159){
if(pattern10.test(key26)){
let data160 = data159[key26];
const _errs410 = errors;
let valid81 = false;
const _errs411 = errors;
if(!(data160 === "absent")){
const err492 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
var _valid20 = _errs411 === errors;
valid81 = valid81 || _valid20;
if(!valid81){
const _errs412 = errors;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key27 in data160){
if(!(func2.call(schema6.properties.sites.patternProperties["^.*$"].anyOf[1].properties, key27))){
const err493 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data160.dest !== undefined){
let data161 = data160.dest;
if(typeof data161 === "string"){
if(!pattern30.test(data161)){
const err494 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
else {
const err495 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data160.enabled !== undefined){
if(typeof data160.enabled !== "boolean"){
const err496 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled";
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data160.template !== undefined){
let data163 = data160.template;
if(typeof data163 === "string"){
if(data163.length > 1024){
const err497 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(data163.length < 1){
const err498 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
else {
const err499 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data160.server_name !== undefined){
let data164 = data160.server_name;
const _errs422 = errors;
let valid83 = false;
const _errs423 = errors;
if(typeof data164 === "string"){
if(!pattern116.test(data164)){
const err500 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
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
const err501 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
var _valid21 = _errs423 === errors;
valid83 = valid83 || _valid21;
if(!valid83){
const _errs425 = errors;
if(Array.isArray(data164)){
if(data164.length > 100){
const err502 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if(data164.length < 1){
const err503 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
const len18 = data164.length;
for(let i18=0; i18<len18; i18++){
let data165 = data164[i18];
if(typeof data165 === "string"){
if(!pattern116.test(data165)){
const err504 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i18;
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
const err505 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i18;
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
const err506 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
var _valid21 = _errs425 === errors;
valid83 = valid83 || _valid21;
}
if(!valid83){
const err507 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
else {
errors = _errs422;
if(vErrors !== null){
if(_errs422){
vErrors.length = _errs422;
}
else {
vErrors = null;
}
}
}
}
if(data160.listen !== undefined){
let data166 = data160.listen;
const _errs430 = errors;
let valid86 = false;
const _errs431 = errors;
const _errs432 = errors;
let valid87 = false;
const _errs433 = errors;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
const err508 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 > 65535 || isNaN(data166)){
const err509 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(data166 < 1 || isNaN(data166)){
const err510 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
var _valid23 = _errs433 === errors;
valid87 = valid87 || _valid23;
if(!valid87){
const _errs435 = errors;
if(typeof data166 === "string"){
if(!pattern118.test(data166)){
const err511 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
else {
const err512 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
var _valid23 = _errs435 === errors;
valid87 = valid87 || _valid23;
}
if(!valid87){
const err513 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
else {
errors = _errs432;
if(vErrors !== null){
if(_errs432){
vErrors.length = _errs432;
}
else {
vErrors = null;
}
}
}
var _valid22 = _errs431 === errors;
valid86 = valid86 || _valid22;
if(!valid86){
const _errs437 = errors;
if(Array.isArray(data166)){
if(data166.length > 20){
const err514 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if(data166.length < 1){
const err515 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
const len19 = data166.length;
for(let i19=0; i19<len19; i19++){
let data167 = data166[i19];
const _errs440 = errors;
let valid90 = false;
const _errs441 = errors;
if(!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))){
const err516 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i19;
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 > 65535 || isNaN(data167)){
const err517 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i19;
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(data167 < 1 || isNaN(data167)){
const err518 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i19;
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
var _valid24 = _errs441 === errors;
valid90 = valid90 || _valid24;
if(!valid90){
const _errs443 = errors;
if(typeof data167 === "string"){
if(!pattern118.test(data167)){
const err519 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i19;
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
else {
const err520 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i19;
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
var _valid24 = _errs443 === errors;
valid90 = valid90 || _valid24;
}
if(!valid90){
const err521 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i19;
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
else {
errors = _errs440;
if(vErrors !== null){
if(_errs440){
vErrors.length = _errs440;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err522 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
var _valid22 = _errs437 === errors;
valid86 = valid86 || _valid22;
}
if(!valid86){
const err523 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
else {
errors = _errs430;
if(vErrors !== null){
if(_errs430){
vErrors.length = _errs430;
}
else {
vErrors = null;
}
}
}
}
if(data160.default_server !== undefined){
if(typeof data160.default_server !== "boolean"){
const err524 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/default_server";
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data160.upstream !== undefined){
let data169 = data160.upstream;
if(typeof data169 === "string"){
if(!pattern0.test(data169)){
const err525 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream";
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
else {
const err526 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream";
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data160.tls !== undefined){
let data170 = data160.tls;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.certificate === undefined){
const err527 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(data170.key === undefined){
const err528 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
for(const key28 in data170){
if(!(((key28 === "certificate") || (key28 === "key")) || (key28 === "redirect"))){
const err529 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data170.certificate !== undefined){
let data171 = data170.certificate;
if(typeof data171 === "string"){
if(!pattern30.test(data171)){
const err530 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate";
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
else {
const err531 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate";
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data170.key !== undefined){
let data172 = data170.key;
if(typeof data172 === "string"){
if(!pattern30.test(data172)){
const err532 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key";
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
else {
const err533 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key";
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data170.redirect !== undefined){
if(typeof data170.redirect !== "boolean"){
const err534 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/redirect";
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
else {
const err535 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data160.websocket !== undefined){
if(typeof data160.websocket !== "boolean"){
const err536 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/websocket";
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data160.next_upstream !== undefined){
let data175 = data160.next_upstream;
if(Array.isArray(data175)){
if(data175.length > 11){
const err537 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream";
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
const len20 = data175.length;
for(let i20=0; i20<len20; i20++){
let data176 = data175[i20];
if(!(((((((((((data176 === "error") || (data176 === "timeout")) || (data176 === "invalid_header")) || (data176 === "http_500")) || (data176 === "http_502")) || (data176 === "http_503")) || (data176 === "http_504")) || (data176 === "http_403")) || (data176 === "http_404")) || (data176 === "http_429")) || (data176 === "non_idempotent"))){
const err538 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream/" + i20;
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
}
else {
const err539 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream";
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data160.read_timeout !== undefined){
let data177 = data160.read_timeout;
if(typeof data177 === "string"){
if(!pattern6.test(data177)){
const err540 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout";
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
else {
const err541 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout";
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data160.max_body !== undefined){
let data178 = data160.max_body;
if(typeof data178 === "string"){
if(!pattern124.test(data178)){
const err542 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body";
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
const err543 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body";
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data160.proxy_headers !== undefined){
let data179 = data160.proxy_headers;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key29 in data179){
if(pattern10.test(key29)){
let data180 = data179[key29];
if(typeof data180 === "string"){
if(!pattern126.test(data180)){
const err544 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key29.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
else {
const err545 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key29.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
}
}
else {
const err546 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers";
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
else {
const err547 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
var _valid20 = _errs412 === errors;
valid81 = valid81 || _valid20;
}
if(!valid81){
const err548 = instancePath+"/sites/" + key26.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
else {
errors = _errs410;
if(vErrors !== null){
if(_errs410){
vErrors.length = _errs410;
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
const err549 = instancePath+"/sites";
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data.watch !== undefined){
let data181 = data.watch;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key30 in data181){
if(!((((((((key30 === "heartbeat") || (key30 === "splay")) || (key30 === "on")) || (key30 === "stable_for")) || (key30 === "max_refreshes")) || (key30 === "lock")) || (key30 === "lock_timeout")) || (key30 === "settle"))){
const err550 = instancePath+"/watch";
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data181.heartbeat !== undefined){
let data182 = data181.heartbeat;
if(typeof data182 === "string"){
if(!pattern6.test(data182)){
const err551 = instancePath+"/watch/heartbeat";
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
else {
const err552 = instancePath+"/watch/heartbeat";
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data181.splay !== undefined){
let data183 = data181.splay;
if(typeof data183 === "string"){
if(!pattern6.test(data183)){
const err553 = instancePath+"/watch/splay";
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
else {
const err554 = instancePath+"/watch/splay";
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data181.on !== undefined){
let data184 = data181.on;
if(Array.isArray(data184)){
if(data184.length > 3){
const err555 = instancePath+"/watch/on";
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
if(data184.length < 1){
const err556 = instancePath+"/watch/on";
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
const len21 = data184.length;
for(let i21=0; i21<len21; i21++){
let data185 = data184[i21];
if(!(((data185 === "added") || (data185 === "changed")) || (data185 === "removed"))){
const err557 = instancePath+"/watch/on/" + i21;
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
}
else {
const err558 = instancePath+"/watch/on";
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data181.stable_for !== undefined){
let data186 = data181.stable_for;
if(typeof data186 === "string"){
if(!pattern6.test(data186)){
const err559 = instancePath+"/watch/stable_for";
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
else {
const err560 = instancePath+"/watch/stable_for";
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data181.max_refreshes !== undefined){
let data187 = data181.max_refreshes;
if(typeof data187 === "string"){
if(!pattern130.test(data187)){
const err561 = instancePath+"/watch/max_refreshes";
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
else {
const err562 = instancePath+"/watch/max_refreshes";
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data181.lock !== undefined){
let data188 = data181.lock;
if(typeof data188 === "string"){
if(data188.length > 1024){
const err563 = instancePath+"/watch/lock";
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
if(data188.length < 1){
const err564 = instancePath+"/watch/lock";
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
else {
const err565 = instancePath+"/watch/lock";
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data181.lock_timeout !== undefined){
let data189 = data181.lock_timeout;
if(typeof data189 === "string"){
if(!pattern6.test(data189)){
const err566 = instancePath+"/watch/lock_timeout";
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
else {
const err567 = instancePath+"/watch/lock_timeout";
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data181.settle !== undefined){
let data190 = data181.settle;
if(typeof data190 === "string"){
if(!pattern6.test(data190)){
const err568 = instancePath+"/watch/settle";
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
const err569 = instancePath+"/watch/settle";
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
const err570 = instancePath+"/watch";
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data.strategy !== undefined){
let data191 = data.strategy;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(Object.keys(data191).length > 1){
const err571 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if(Object.keys(data191).length < 1){
const err572 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
for(const key31 in data191){
if(!(((key31 === "rolling") || (key31 === "blue_green")) || (key31 === "canary"))){
const err573 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data191.rolling !== undefined){
let data192 = data191.rolling;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key32 in data192){
if(!(((((key32 === "max_unavailable") || (key32 === "max_surge")) || (key32 === "order")) || (key32 === "drain")) || (key32 === "pause"))){
const err574 = instancePath+"/strategy/rolling";
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data192.max_unavailable !== undefined){
let data193 = data192.max_unavailable;
const _errs498 = errors;
let valid100 = false;
const _errs499 = errors;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
const err575 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 > 1000000 || isNaN(data193)){
const err576 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(data193 < 0 || isNaN(data193)){
const err577 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
var _valid25 = _errs499 === errors;
valid100 = valid100 || _valid25;
if(!valid100){
const _errs501 = errors;
if(typeof data193 === "string"){
if(!pattern2.test(data193)){
const err578 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
else {
const err579 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
var _valid25 = _errs501 === errors;
valid100 = valid100 || _valid25;
}
if(!valid100){
const err580 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
else {
errors = _errs498;
if(vErrors !== null){
if(_errs498){
vErrors.length = _errs498;
}
else {
vErrors = null;
}
}
}
}
if(data192.max_surge !== undefined){
let data194 = data192.max_surge;
const _errs504 = errors;
let valid101 = false;
const _errs505 = errors;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
const err581 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 > 1000000 || isNaN(data194)){
const err582 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if(data194 < 0 || isNaN(data194)){
const err583 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
var _valid26 = _errs505 === errors;
valid101 = valid101 || _valid26;
if(!valid101){
const _errs507 = errors;
if(typeof data194 === "string"){
if(!pattern2.test(data194)){
const err584 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
else {
const err585 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
var _valid26 = _errs507 === errors;
valid101 = valid101 || _valid26;
}
if(!valid101){
const err586 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
else {
errors = _errs504;
if(vErrors !== null){
if(_errs504){
vErrors.length = _errs504;
}
else {
vErrors = null;
}
}
}
}
if(data192.order !== undefined){
let data195 = data192.order;
if(!((data195 === "stop_first") || (data195 === "start_first"))){
const err587 = instancePath+"/strategy/rolling/order";
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data192.drain !== undefined){
let data196 = data192.drain;
if(typeof data196 === "string"){
if(!pattern6.test(data196)){
const err588 = instancePath+"/strategy/rolling/drain";
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
else {
const err589 = instancePath+"/strategy/rolling/drain";
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data192.pause !== undefined){
let data197 = data192.pause;
const _errs513 = errors;
let valid102 = false;
const _errs514 = errors;
if(typeof data197 === "string"){
if(!pattern6.test(data197)){
const err590 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
else {
const err591 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
var _valid27 = _errs514 === errors;
valid102 = valid102 || _valid27;
if(!valid102){
const _errs516 = errors;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key33 in data197){
if(!(key33 === "duration")){
const err592 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data197.duration !== undefined){
let data198 = data197.duration;
if(typeof data198 === "string"){
if(!pattern6.test(data198)){
const err593 = instancePath+"/strategy/rolling/pause/duration";
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
else {
const err594 = instancePath+"/strategy/rolling/pause/duration";
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
}
else {
const err595 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
var _valid27 = _errs516 === errors;
valid102 = valid102 || _valid27;
}
if(!valid102){
const err596 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
else {
errors = _errs513;
if(vErrors !== null){
if(_errs513){
vErrors.length = _errs513;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err597 = instancePath+"/strategy/rolling";
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data191.blue_green !== undefined){
let data199 = data191.blue_green;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
if(data199.groups === undefined){
const err598 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
for(const key34 in data199){
if(!((((key34 === "groups") || (key34 === "auto_promote")) || (key34 === "keep")) || (key34 === "drain"))){
const err599 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data199.groups !== undefined){
let data200 = data199.groups;
if(Array.isArray(data200)){
if(data200.length > 2){
const err600 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if(data200.length < 2){
const err601 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
const len22 = data200.length;
for(let i22=0; i22<len22; i22++){
let data201 = data200[i22];
if(typeof data201 === "string"){
if(!pattern0.test(data201)){
const err602 = instancePath+"/strategy/blue_green/groups/" + i22;
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
else {
const err603 = instancePath+"/strategy/blue_green/groups/" + i22;
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
}
else {
const err604 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data199.auto_promote !== undefined){
let data202 = data199.auto_promote;
const _errs529 = errors;
let valid107 = false;
const _errs530 = errors;
if(typeof data202 !== "boolean"){
const err605 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
var _valid28 = _errs530 === errors;
valid107 = valid107 || _valid28;
if(!valid107){
const _errs532 = errors;
if(typeof data202 === "string"){
if(!pattern6.test(data202)){
const err606 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
else {
const err607 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
var _valid28 = _errs532 === errors;
valid107 = valid107 || _valid28;
}
if(!valid107){
const err608 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
else {
errors = _errs529;
if(vErrors !== null){
if(_errs529){
vErrors.length = _errs529;
}
else {
vErrors = null;
}
}
}
}
if(data199.keep !== undefined){
let data203 = data199.keep;
if(typeof data203 === "string"){
if(!pattern6.test(data203)){
const err609 = instancePath+"/strategy/blue_green/keep";
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
else {
const err610 = instancePath+"/strategy/blue_green/keep";
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data199.drain !== undefined){
let data204 = data199.drain;
if(typeof data204 === "string"){
if(!pattern6.test(data204)){
const err611 = instancePath+"/strategy/blue_green/drain";
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
else {
const err612 = instancePath+"/strategy/blue_green/drain";
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
}
else {
const err613 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data191.canary !== undefined){
let data205 = data191.canary;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.stable === undefined){
const err614 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
if(data205.canary === undefined){
const err615 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
if(data205.steps === undefined){
const err616 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
for(const key35 in data205){
if(!(((((key35 === "stable") || (key35 === "canary")) || (key35 === "steps")) || (key35 === "after")) || (key35 === "drain"))){
const err617 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data205.stable !== undefined){
let data206 = data205.stable;
if(typeof data206 === "string"){
if(!pattern0.test(data206)){
const err618 = instancePath+"/strategy/canary/stable";
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
else {
const err619 = instancePath+"/strategy/canary/stable";
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data205.canary !== undefined){
let data207 = data205.canary;
if(typeof data207 === "string"){
if(!pattern0.test(data207)){
const err620 = instancePath+"/strategy/canary/canary";
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
else {
const err621 = instancePath+"/strategy/canary/canary";
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data205.steps !== undefined){
let data208 = data205.steps;
if(Array.isArray(data208)){
if(data208.length > 500){
const err622 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
if(data208.length < 1){
const err623 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
const len23 = data208.length;
for(let i23=0; i23<len23; i23++){
let data209 = data208[i23];
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(Object.keys(data209).length > 1){
const err624 = instancePath+"/strategy/canary/steps/" + i23;
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
if(Object.keys(data209).length < 1){
const err625 = instancePath+"/strategy/canary/steps/" + i23;
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
for(const key36 in data209){
if(!((key36 === "set_weight") || (key36 === "pause"))){
const err626 = instancePath+"/strategy/canary/steps/" + i23;
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data209.set_weight !== undefined){
let data210 = data209.set_weight;
if((typeof data210 == "number") && (isFinite(data210))){
if(data210 > 100 || isNaN(data210)){
const err627 = instancePath+"/strategy/canary/steps/" + i23+"/set_weight";
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
if(data210 < 0 || isNaN(data210)){
const err628 = instancePath+"/strategy/canary/steps/" + i23+"/set_weight";
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
const err629 = instancePath+"/strategy/canary/steps/" + i23+"/set_weight";
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data209.pause !== undefined){
let data211 = data209.pause;
const _errs553 = errors;
let valid112 = false;
const _errs554 = errors;
if(typeof data211 === "string"){
if(!pattern6.test(data211)){
const err630 = instancePath+"/strategy/canary/steps/" + i23+"/pause";
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
else {
const err631 = instancePath+"/strategy/canary/steps/" + i23+"/pause";
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
var _valid29 = _errs554 === errors;
valid112 = valid112 || _valid29;
if(!valid112){
const _errs556 = errors;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key37 in data211){
if(!(key37 === "duration")){
const err632 = instancePath+"/strategy/canary/steps/" + i23+"/pause";
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data211.duration !== undefined){
let data212 = data211.duration;
if(typeof data212 === "string"){
if(!pattern6.test(data212)){
const err633 = instancePath+"/strategy/canary/steps/" + i23+"/pause/duration";
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
else {
const err634 = instancePath+"/strategy/canary/steps/" + i23+"/pause/duration";
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
}
else {
const err635 = instancePath+"/strategy/canary/steps/" + i23+"/pause";
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
var _valid29 = _errs556 === errors;
valid112 = valid112 || _valid29;
}
if(!valid112){
const err636 = instancePath+"/strategy/canary/steps/" + i23+"/pause";
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
else {
errors = _errs553;
if(vErrors !== null){
if(_errs553){
vErrors.length = _errs553;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err637 = instancePath+"/strategy/canary/steps/" + i23;
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
}
else {
const err638 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data205.after !== undefined){
let data213 = data205.after;
if(!((data213 === "keep") || (data213 === "absorb"))){
const err639 = instancePath+"/strategy/canary/after";
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data205.drain !== undefined){
let data214 = data205.drain;
if(typeof data214 === "string"){
if(!pattern6.test(data214)){
const err640 = instancePath+"/strategy/canary/drain";
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
else {
const err641 = instancePath+"/strategy/canary/drain";
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
}
else {
const err642 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
}
else {
const err643 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
}
else {
const err644 = instancePath;
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

