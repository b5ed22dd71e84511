// Generated from src/playbook/schema.ts by .ci/build.mjs: do not edit.
/* eslint-disable */

export const acceptsPlay = validate10;
const schema11 = {"type":"object","required":["name","hosts","upstreams","strategy"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"serial":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"string","pattern":"^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$"},{"type":"array","items":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"minItems":1,"maxItems":100}]},"max_fail_percentage":{"type":"number","minimum":0,"maximum":100},"any_errors_fatal":{"type":"boolean"},"become":{"type":"boolean"},"become_user":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"vars":{"type":"object","patternProperties":{"^.*$":{}}},"vars_files":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":100},"secret_vars":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"maxItems":100},"tags":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"maxItems":100},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"splay":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"prove_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_old_workers":{"type":"integer","minimum":0,"maximum":1000000},"confirm":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"discovery":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"static":{},"inventory":{"type":"object","required":["hosts"],"properties":{"hosts":{"type":"string","minLength":1,"maxLength":1024},"port":{"type":"integer","minimum":1,"maximum":65535}},"additionalProperties":false},"file":{"type":"string","minLength":1,"maxLength":1024},"exec":{"type":"array","items":{"type":"string","maxLength":32768},"minItems":1,"maxItems":1000},"http":{"type":"object","required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[^\\s]{1,2048}$"},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}}},"body":{"type":"string"},"tls":{"type":"object","properties":{"ca":{"type":"string","minLength":1,"maxLength":1024},"cert":{"type":"string","minLength":1,"maxLength":1024},"key":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}},"additionalProperties":false}},"additionalProperties":false},"dns":{"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$"},"type":{"enum":["A","AAAA","SRV"]},"port":{"type":"integer","minimum":1,"maximum":65535},"servers":{"type":"array","items":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"minItems":1,"maxItems":16}},"additionalProperties":false},"consul":{"type":"object","required":["service"],"properties":{"service":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"url":{"type":"string","pattern":"^https?://[^\\s]{1,2048}$"},"tags":{"type":"array","items":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"maxItems":20},"datacenter":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"token":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"all":{"type":"boolean"},"tls":{"type":"object","properties":{"ca":{"type":"string","minLength":1,"maxLength":1024},"cert":{"type":"string","minLength":1,"maxLength":1024},"key":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}},"additionalProperties":false}},"additionalProperties":false},"etcd":{"type":"object","required":["prefix"],"properties":{"prefix":{"type":"string","maxLength":1024},"endpoints":{"type":"array","items":{"type":"string","pattern":"^https?://[^\\s]{1,2048}$"},"minItems":1,"maxItems":16},"user":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"password":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"tls":{"type":"object","properties":{"ca":{"type":"string","minLength":1,"maxLength":1024},"cert":{"type":"string","minLength":1,"maxLength":1024},"key":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}},"additionalProperties":false}},"additionalProperties":false},"docker":{"type":"object","properties":{"endpoint":{"type":"string","pattern":"^(?:unix:///[^\\s]{1,100}|(?:tcp|https?)://[^\\s]{1,1024})$"},"name":{"type":"string","minLength":1,"maxLength":256},"image":{"type":"string","minLength":1,"maxLength":256},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","minLength":1,"maxLength":256}}},"port":{"type":"integer","minimum":1,"maximum":65535},"address":{"enum":["published","container"]},"host":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"tls":{"type":"object","properties":{"ca":{"type":"string","minLength":1,"maxLength":1024},"cert":{"type":"string","minLength":1,"maxLength":1024},"key":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}},"additionalProperties":false}},"additionalProperties":false},"map":{"type":"string","minLength":1,"maxLength":4096},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}}},"facts":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"static":{},"inventory":{"type":"object","required":["hosts"],"properties":{"hosts":{"type":"string","minLength":1,"maxLength":1024},"port":{"type":"integer","minimum":1,"maximum":65535}},"additionalProperties":false},"file":{"type":"string","minLength":1,"maxLength":1024},"exec":{"type":"array","items":{"type":"string","maxLength":32768},"minItems":1,"maxItems":1000},"http":{"type":"object","required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[^\\s]{1,2048}$"},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}}},"body":{"type":"string"},"tls":{"type":"object","properties":{"ca":{"type":"string","minLength":1,"maxLength":1024},"cert":{"type":"string","minLength":1,"maxLength":1024},"key":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}},"additionalProperties":false}},"additionalProperties":false},"dns":{"type":"object","required":["name"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$"},"type":{"enum":["A","AAAA","SRV"]},"port":{"type":"integer","minimum":1,"maximum":65535},"servers":{"type":"array","items":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"minItems":1,"maxItems":16}},"additionalProperties":false},"consul":{"type":"object","required":["service"],"properties":{"service":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"url":{"type":"string","pattern":"^https?://[^\\s]{1,2048}$"},"tags":{"type":"array","items":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"maxItems":20},"datacenter":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"token":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"all":{"type":"boolean"},"tls":{"type":"object","properties":{"ca":{"type":"string","minLength":1,"maxLength":1024},"cert":{"type":"string","minLength":1,"maxLength":1024},"key":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}},"additionalProperties":false}},"additionalProperties":false},"etcd":{"type":"object","required":["prefix"],"properties":{"prefix":{"type":"string","maxLength":1024},"endpoints":{"type":"array","items":{"type":"string","pattern":"^https?://[^\\s]{1,2048}$"},"minItems":1,"maxItems":16},"user":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"password":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"tls":{"type":"object","properties":{"ca":{"type":"string","minLength":1,"maxLength":1024},"cert":{"type":"string","minLength":1,"maxLength":1024},"key":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}},"additionalProperties":false}},"additionalProperties":false},"docker":{"type":"object","properties":{"endpoint":{"type":"string","pattern":"^(?:unix:///[^\\s]{1,100}|(?:tcp|https?)://[^\\s]{1,1024})$"},"name":{"type":"string","minLength":1,"maxLength":256},"image":{"type":"string","minLength":1,"maxLength":256},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","minLength":1,"maxLength":256}}},"port":{"type":"integer","minimum":1,"maximum":65535},"address":{"enum":["published","container"]},"host":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"},"tls":{"type":"object","properties":{"ca":{"type":"string","minLength":1,"maxLength":1024},"cert":{"type":"string","minLength":1,"maxLength":1024},"key":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$"}},"additionalProperties":false}},"additionalProperties":false},"map":{"type":"string","minLength":1,"maxLength":4096},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}}},"when":{"type":"string","minLength":1,"maxLength":4096},"unless":{"type":"string","minLength":1,"maxLength":4096},"per":{"enum":["balancer"]},"upstreams":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["dest"],"properties":{"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"template":{"type":"string","minLength":1,"maxLength":1024},"method":{"anyOf":[{"enum":["round_robin","least_conn","ip_hash","random"]},{"type":"object","required":["hash"],"properties":{"hash":{"type":"string","pattern":"^[A-Za-z0-9_$.:|/-]{1,256}$"},"consistent":{"type":"boolean"}},"additionalProperties":false}],"default":"round_robin"},"routing":{"type":"object","required":["by"],"properties":{"by":{"anyOf":[{"enum":["client_ip"]},{"type":"object","properties":{"cookie":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"header":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$"}},"additionalProperties":false,"minProperties":1,"maxProperties":1}]}},"additionalProperties":false},"keepalive":{"type":"integer","minimum":1,"maximum":1000000},"keepalive_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"groups":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"members":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","properties":{"address":{"type":"string"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"discover":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"where":{"type":"string","minLength":1,"maxLength":4096},"port":{"type":"integer","minimum":1,"maximum":65535},"weight":{"type":"integer","minimum":1,"maximum":100,"default":1},"backup":{"type":"boolean"},"max_fails":{"type":"integer","minimum":0,"maximum":1000},"fail_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_conns":{"type":"integer","minimum":0,"maximum":1000000},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":256}}}},"additionalProperties":false}]},"minItems":1,"maxItems":5000},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"port":{"type":"integer","minimum":1,"maximum":65535}},"additionalProperties":false}},"minProperties":1},"members":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","properties":{"address":{"type":"string"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"discover":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"where":{"type":"string","minLength":1,"maxLength":4096},"port":{"type":"integer","minimum":1,"maximum":65535},"weight":{"type":"integer","minimum":1,"maximum":100,"default":1},"backup":{"type":"boolean"},"max_fails":{"type":"integer","minimum":0,"maximum":1000},"fail_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_conns":{"type":"integer","minimum":0,"maximum":1000000},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":256}}}},"additionalProperties":false}]},"minItems":1,"maxItems":5000},"min_members":{"type":"integer","minimum":1,"maximum":1000000},"check":{"type":"object","properties":{"http":{"type":"object","properties":{"path":{"type":"string","pattern":"^/[!-~]{0,1023}$","default":"/"},"expect":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"array","items":{"type":"integer","minimum":100,"maximum":599},"minItems":1,"maxItems":50}],"default":200},"body":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}}}},"additionalProperties":false},"tcp":{"type":"object","properties":{},"additionalProperties":false},"interval":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"rise":{"type":"integer","minimum":1,"maximum":1000000},"fall":{"type":"integer","minimum":1,"maximum":1000000}},"additionalProperties":false},"max_change":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"revision_endpoint":{"type":"string"}},"additionalProperties":false}},"minProperties":1},"services":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["hosts","version"],"properties":{"hosts":{"type":"string","minLength":1,"maxLength":1024},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$"},"unit":{"type":"string","minLength":1,"maxLength":1024},"target":{"anyOf":[{"type":"boolean"},{"type":"string","minLength":1,"maxLength":1024}],"default":false},"env":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"type":"string","maxLength":16384},{"type":"number"},{"type":"boolean"}]}}},"credentials":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":65536}}},"artifact":{"type":"object","properties":{"files":{"anyOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","minLength":1,"maxLength":1024},"exclude":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"maxItems":100}},"additionalProperties":false}]},"rsync":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"exclude":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"maxItems":100},"options":{"type":"array","items":{"type":"string","pattern":"^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$"},"maxItems":50}},"additionalProperties":false}]},"git":{"type":"object","required":["repository","ref"],"properties":{"repository":{"type":"string","pattern":"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$","maxLength":1024},"ref":{"type":"string","pattern":"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$","maxLength":1024},"via":{"enum":["host","controller"],"default":"controller"}},"additionalProperties":false},"http":{"type":"object","required":["url","sha256"],"properties":{"url":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"via":{"enum":["host","controller"],"default":"host"},"unpack":{"type":"boolean"}},"additionalProperties":false},"s3":{"type":"object","required":["endpoint","bucket","key"],"properties":{"endpoint":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"bucket":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"key":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"region":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"unpack":{"type":"boolean"}},"additionalProperties":false},"package":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9+.-]{0,127}$"},"version":{"type":"string","pattern":"^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$"}},"additionalProperties":false},"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"}},"additionalProperties":false},"link":{"type":"object","patternProperties":{"^.*$":{"type":"string","minLength":1,"maxLength":1024}}},"keep_releases":{"type":"integer","minimum":1,"maximum":1000000},"hooks":{"type":"object","properties":{"before_release":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"after_release":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}},"additionalProperties":false},"health":{"type":"object","properties":{"http":{"type":"object","properties":{"path":{"type":"string","pattern":"^/[!-~]{0,1023}$","default":"/"},"expect":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"array","items":{"type":"integer","minimum":100,"maximum":599},"minItems":1,"maxItems":50}],"default":200},"body":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}}}},"additionalProperties":false},"tcp":{"type":"object","properties":{},"additionalProperties":false},"command":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"systemd":{"type":"object","properties":{"window":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"from":{"enum":["balancer","controller"],"default":"balancer"},"interval":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"healthy":{"type":"integer","minimum":1,"maximum":1000000},"probe_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"description":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"on_change":{"enum":["restart","reload"],"default":"restart"},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"type":{"enum":["exec","simple","forking","notify","oneshot"],"default":"exec"},"exec_start":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_start_pre":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_start_post":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_reload":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_stop":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_stop_post":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"user":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"group":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"working_directory":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"pid_file":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"remain_after_exit":{"type":"boolean"},"restart":{"enum":["no","on-success","on-failure","on-abnormal","on-watchdog","on-abort","always"],"default":"on-failure"},"restart_sec":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"start_limit_burst":{"type":"integer","minimum":0,"maximum":1000000},"start_limit_interval":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout_start":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout_stop":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"watchdog":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"kill_mode":{"enum":["control-group","mixed","process","none"]},"kill_signal":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"limit_nofile":{"type":"integer","minimum":1,"maximum":1000000},"limit_nproc":{"type":"integer","minimum":1,"maximum":1000000},"memory_max":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"cpu_quota":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"tasks_max":{"type":"integer","minimum":1,"maximum":1000000},"nice":{"type":"integer","minimum":-20,"maximum":19},"umask":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"after":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"requires":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"wants":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]}},"additionalProperties":false}},"minProperties":1},"sites":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"enum":["absent"]},{"type":"object","properties":{"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"enabled":{"type":"boolean","default":true},"template":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"anyOf":[{"type":"string","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},{"type":"array","items":{"type":"string","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},"minItems":1,"maxItems":100}]},"listen":{"anyOf":[{"anyOf":[{"type":"integer","minimum":1,"maximum":65535},{"type":"string","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}]},{"type":"array","items":{"anyOf":[{"type":"integer","minimum":1,"maximum":65535},{"type":"string","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}]},"minItems":1,"maxItems":20}]},"default_server":{"type":"boolean"},"upstream":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"tls":{"type":"object","required":["certificate","key"],"properties":{"certificate":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"key":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"redirect":{"type":"boolean","default":true}},"additionalProperties":false},"websocket":{"type":"boolean"},"next_upstream":{"type":"array","items":{"enum":["error","timeout","invalid_header","http_500","http_502","http_503","http_504","http_403","http_404","http_429","non_idempotent"]},"maxItems":11},"read_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_body":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$"},"proxy_headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[A-Za-z0-9_$.:,/@=+ -]{0,256}$"}}}},"additionalProperties":false}]}},"minProperties":1},"watch":{"type":"object","properties":{"heartbeat":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"splay":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"on":{"type":"array","items":{"enum":["added","changed","removed"]},"minItems":1,"maxItems":3},"stable_for":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_refreshes":{"type":"string","pattern":"^[1-9][0-9]{0,3} per (?:second|minute|hour)$"},"lock":{"type":"string","minLength":1,"maxLength":1024},"lock_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"strategy":{"type":"object","properties":{"rolling":{"type":"object","properties":{"max_unavailable":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"max_surge":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"order":{"enum":["stop_first","start_first"],"default":"stop_first"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"pause":{"anyOf":[{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}]}},"additionalProperties":false},"blue_green":{"type":"object","required":["groups"],"properties":{"groups":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"minItems":2,"maxItems":2},"auto_promote":{"anyOf":[{"type":"boolean"},{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}],"default":true},"keep":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"canary":{"type":"object","required":["stable","canary","steps"],"properties":{"stable":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"canary":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"steps":{"type":"array","items":{"type":"object","properties":{"set_weight":{"type":"number","minimum":0,"maximum":100},"pause":{"anyOf":[{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"minItems":1,"maxItems":500},"after":{"enum":["keep","absorb"],"default":"keep"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false};
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
const pattern27 = new RegExp("^(?:unix:///[^\\s]{1,100}|(?:tcp|https?)://[^\\s]{1,1024})$", "u");
const pattern55 = new RegExp("^/[A-Za-z0-9._/@+,=-]{1,1023}$", "u");
const pattern56 = new RegExp("^[A-Za-z0-9_$.:|/-]{1,256}$", "u");
const pattern57 = new RegExp("^[A-Za-z0-9_]{1,64}$", "u");
const pattern58 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,63}$", "u");
const pattern62 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._]{0,62}$", "u");
const pattern76 = new RegExp("^/[!-~]{0,1023}$", "u");
const pattern77 = new RegExp("^[^\\r\\n\\u0000]*$", "u");
const pattern84 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$", "u");
const pattern91 = new RegExp("^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$", "u");
const pattern92 = new RegExp("^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$", "u");
const pattern95 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern101 = new RegExp("^[a-z0-9][a-z0-9+.-]{0,127}$", "u");
const pattern102 = new RegExp("^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$", "u");
const pattern151 = new RegExp("^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$", "u");
const pattern153 = new RegExp("^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$", "u");
const pattern159 = new RegExp("^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$", "u");
const pattern161 = new RegExp("^[A-Za-z0-9_$.:,/@=+ -]{0,256}$", "u");
const pattern165 = new RegExp("^[1-9][0-9]{0,3} per (?:second|minute|hour)$", "u");

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
if(!(func2.call(schema11.properties.discovery.patternProperties["^.*$"].properties, key2))){
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
if(data21.consul !== undefined){
let data44 = data21.consul;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.service === undefined){
const err111 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul";
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key8 in data44){
if(!(((((((key8 === "service") || (key8 === "url")) || (key8 === "tags")) || (key8 === "datacenter")) || (key8 === "token")) || (key8 === "all")) || (key8 === "tls"))){
const err112 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul";
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data44.service !== undefined){
let data45 = data44.service;
if(typeof data45 === "string"){
if(!pattern13.test(data45)){
const err113 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/service";
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/service";
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data44.url !== undefined){
let data46 = data44.url;
if(typeof data46 === "string"){
if(!pattern11.test(data46)){
const err115 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/url";
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/url";
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data44.tags !== undefined){
let data47 = data44.tags;
if(Array.isArray(data47)){
if(data47.length > 20){
const err117 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tags";
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
const len6 = data47.length;
for(let i6=0; i6<len6; i6++){
let data48 = data47[i6];
if(typeof data48 === "string"){
if(!pattern13.test(data48)){
const err118 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tags/" + i6;
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tags/" + i6;
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tags";
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data44.datacenter !== undefined){
let data49 = data44.datacenter;
if(typeof data49 === "string"){
if(!pattern13.test(data49)){
const err121 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/datacenter";
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/datacenter";
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data44.token !== undefined){
let data50 = data44.token;
if(typeof data50 === "string"){
if(!pattern13.test(data50)){
const err123 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/token";
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/token";
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data44.all !== undefined){
if(typeof data44.all !== "boolean"){
const err125 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/all";
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data44.tls !== undefined){
let data52 = data44.tls;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key9 in data52){
if(!((((key9 === "ca") || (key9 === "cert")) || (key9 === "key")) || (key9 === "server_name"))){
const err126 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls";
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data52.ca !== undefined){
let data53 = data52.ca;
if(typeof data53 === "string"){
if(data53.length > 1024){
const err127 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/ca";
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data53.length < 1){
const err128 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/ca";
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/ca";
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data52.cert !== undefined){
let data54 = data52.cert;
if(typeof data54 === "string"){
if(data54.length > 1024){
const err130 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/cert";
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data54.length < 1){
const err131 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/cert";
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
const err132 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/cert";
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data52.key !== undefined){
let data55 = data52.key;
if(typeof data55 === "string"){
if(data55.length > 1024){
const err133 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/key";
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data55.length < 1){
const err134 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/key";
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/key";
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data52.server_name !== undefined){
let data56 = data52.server_name;
if(typeof data56 === "string"){
if(!pattern13.test(data56)){
const err136 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/server_name";
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/server_name";
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
else {
const err138 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls";
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul";
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data21.etcd !== undefined){
let data57 = data21.etcd;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.prefix === undefined){
const err140 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd";
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key10 in data57){
if(!(((((key10 === "prefix") || (key10 === "endpoints")) || (key10 === "user")) || (key10 === "password")) || (key10 === "tls"))){
const err141 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd";
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data57.prefix !== undefined){
let data58 = data57.prefix;
if(typeof data58 === "string"){
if(data58.length > 1024){
const err142 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/prefix";
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/prefix";
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data57.endpoints !== undefined){
let data59 = data57.endpoints;
if(Array.isArray(data59)){
if(data59.length > 16){
const err144 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints";
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data59.length < 1){
const err145 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints";
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
const len7 = data59.length;
for(let i7=0; i7<len7; i7++){
let data60 = data59[i7];
if(typeof data60 === "string"){
if(!pattern11.test(data60)){
const err146 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints/" + i7;
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
const err147 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints/" + i7;
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints";
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data57.user !== undefined){
let data61 = data57.user;
if(typeof data61 === "string"){
if(!pattern13.test(data61)){
const err149 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/user";
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
const err150 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/user";
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data57.password !== undefined){
let data62 = data57.password;
if(typeof data62 === "string"){
if(!pattern13.test(data62)){
const err151 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/password";
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/password";
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data57.tls !== undefined){
let data63 = data57.tls;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key11 in data63){
if(!((((key11 === "ca") || (key11 === "cert")) || (key11 === "key")) || (key11 === "server_name"))){
const err153 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls";
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data63.ca !== undefined){
let data64 = data63.ca;
if(typeof data64 === "string"){
if(data64.length > 1024){
const err154 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/ca";
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data64.length < 1){
const err155 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/ca";
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/ca";
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data63.cert !== undefined){
let data65 = data63.cert;
if(typeof data65 === "string"){
if(data65.length > 1024){
const err157 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/cert";
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data65.length < 1){
const err158 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/cert";
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
const err159 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/cert";
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data63.key !== undefined){
let data66 = data63.key;
if(typeof data66 === "string"){
if(data66.length > 1024){
const err160 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/key";
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data66.length < 1){
const err161 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/key";
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
const err162 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/key";
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data63.server_name !== undefined){
let data67 = data63.server_name;
if(typeof data67 === "string"){
if(!pattern13.test(data67)){
const err163 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/server_name";
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/server_name";
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls";
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
else {
const err166 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd";
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data21.docker !== undefined){
let data68 = data21.docker;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key12 in data68){
if(!((((((((key12 === "endpoint") || (key12 === "name")) || (key12 === "image")) || (key12 === "labels")) || (key12 === "port")) || (key12 === "address")) || (key12 === "host")) || (key12 === "tls"))){
const err167 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker";
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data68.endpoint !== undefined){
let data69 = data68.endpoint;
if(typeof data69 === "string"){
if(!pattern27.test(data69)){
const err168 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/endpoint";
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
const err169 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/endpoint";
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data68.name !== undefined){
let data70 = data68.name;
if(typeof data70 === "string"){
if(data70.length > 256){
const err170 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/name";
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data70.length < 1){
const err171 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/name";
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/name";
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data68.image !== undefined){
let data71 = data68.image;
if(typeof data71 === "string"){
if(data71.length > 256){
const err173 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/image";
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data71.length < 1){
const err174 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/image";
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
const err175 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/image";
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data68.labels !== undefined){
let data72 = data68.labels;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key13 in data72){
if(pattern10.test(key13)){
let data73 = data72[key13];
if(typeof data73 === "string"){
if(data73.length > 256){
const err176 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/labels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data73.length < 1){
const err177 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/labels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/labels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
}
else {
const err179 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/labels";
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data68.port !== undefined){
let data74 = data68.port;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err180 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/port";
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 65535 || isNaN(data74)){
const err181 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/port";
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data74 < 1 || isNaN(data74)){
const err182 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/port";
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
if(data68.address !== undefined){
let data75 = data68.address;
if(!((data75 === "published") || (data75 === "container"))){
const err183 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/address";
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data68.host !== undefined){
let data76 = data68.host;
if(typeof data76 === "string"){
if(!pattern13.test(data76)){
const err184 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/host";
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
const err185 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/host";
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data68.tls !== undefined){
let data77 = data68.tls;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key14 in data77){
if(!((((key14 === "ca") || (key14 === "cert")) || (key14 === "key")) || (key14 === "server_name"))){
const err186 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls";
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data77.ca !== undefined){
let data78 = data77.ca;
if(typeof data78 === "string"){
if(data78.length > 1024){
const err187 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/ca";
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data78.length < 1){
const err188 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/ca";
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/ca";
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data77.cert !== undefined){
let data79 = data77.cert;
if(typeof data79 === "string"){
if(data79.length > 1024){
const err190 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/cert";
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data79.length < 1){
const err191 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/cert";
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/cert";
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data77.key !== undefined){
let data80 = data77.key;
if(typeof data80 === "string"){
if(data80.length > 1024){
const err193 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/key";
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data80.length < 1){
const err194 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/key";
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/key";
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data77.server_name !== undefined){
let data81 = data77.server_name;
if(typeof data81 === "string"){
if(!pattern13.test(data81)){
const err196 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/server_name";
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
const err197 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/server_name";
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls";
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker";
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data21.map !== undefined){
let data82 = data21.map;
if(typeof data82 === "string"){
if(data82.length > 4096){
const err200 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data82.length < 1){
const err201 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data21.timeout !== undefined){
let data83 = data21.timeout;
if(typeof data83 === "string"){
if(!pattern6.test(data83)){
const err203 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout";
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout";
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
}
else {
const err206 = instancePath+"/discovery";
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.facts !== undefined){
let data84 = data.facts;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key15 in data84){
if(pattern10.test(key15)){
let data85 = data84[key15];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key16 in data85){
if(!(func2.call(schema11.properties.facts.patternProperties["^.*$"].properties, key16))){
const err207 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data85.inventory !== undefined){
let data86 = data85.inventory;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.hosts === undefined){
const err208 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory";
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
for(const key17 in data86){
if(!((key17 === "hosts") || (key17 === "port"))){
const err209 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory";
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data86.hosts !== undefined){
let data87 = data86.hosts;
if(typeof data87 === "string"){
if(data87.length > 1024){
const err210 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts";
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data87.length < 1){
const err211 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts";
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
const err212 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts";
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data86.port !== undefined){
let data88 = data86.port;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err213 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port";
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 65535 || isNaN(data88)){
const err214 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port";
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data88 < 1 || isNaN(data88)){
const err215 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port";
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
}
else {
const err216 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory";
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data85.file !== undefined){
let data89 = data85.file;
if(typeof data89 === "string"){
if(data89.length > 1024){
const err217 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/file";
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data89.length < 1){
const err218 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/file";
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
const err219 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/file";
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data85.exec !== undefined){
let data90 = data85.exec;
if(Array.isArray(data90)){
if(data90.length > 1000){
const err220 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec";
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data90.length < 1){
const err221 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec";
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
const len8 = data90.length;
for(let i8=0; i8<len8; i8++){
let data91 = data90[i8];
if(typeof data91 === "string"){
if(data91.length > 32768){
const err222 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i8;
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i8;
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec";
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data85.http !== undefined){
let data92 = data85.http;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.url === undefined){
const err225 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http";
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
for(const key18 in data92){
if(!((((key18 === "url") || (key18 === "headers")) || (key18 === "body")) || (key18 === "tls"))){
const err226 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http";
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data92.url !== undefined){
let data93 = data92.url;
if(typeof data93 === "string"){
if(!pattern11.test(data93)){
const err227 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/url";
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/url";
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data92.headers !== undefined){
let data94 = data92.headers;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key19 in data94){
if(pattern10.test(key19)){
let data95 = data94[key19];
if(typeof data95 === "string"){
if(!pattern13.test(data95)){
const err229 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
}
else {
const err231 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers";
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data92.body !== undefined){
if(typeof data92.body !== "string"){
const err232 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/body";
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data92.tls !== undefined){
let data97 = data92.tls;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key20 in data97){
if(!((((key20 === "ca") || (key20 === "cert")) || (key20 === "key")) || (key20 === "server_name"))){
const err233 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls";
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data97.ca !== undefined){
let data98 = data97.ca;
if(typeof data98 === "string"){
if(data98.length > 1024){
const err234 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca";
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data98.length < 1){
const err235 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca";
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca";
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data97.cert !== undefined){
let data99 = data97.cert;
if(typeof data99 === "string"){
if(data99.length > 1024){
const err237 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert";
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data99.length < 1){
const err238 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert";
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert";
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data97.key !== undefined){
let data100 = data97.key;
if(typeof data100 === "string"){
if(data100.length > 1024){
const err240 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key";
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data100.length < 1){
const err241 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key";
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key";
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data97.server_name !== undefined){
let data101 = data97.server_name;
if(typeof data101 === "string"){
if(!pattern13.test(data101)){
const err243 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/server_name";
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/server_name";
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls";
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http";
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data85.dns !== undefined){
let data102 = data85.dns;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.name === undefined){
const err247 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns";
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
for(const key21 in data102){
if(!((((key21 === "name") || (key21 === "type")) || (key21 === "port")) || (key21 === "servers"))){
const err248 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns";
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data102.name !== undefined){
let data103 = data102.name;
if(typeof data103 === "string"){
if(!pattern15.test(data103)){
const err249 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/name";
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
const err250 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/name";
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data102.type !== undefined){
let data104 = data102.type;
if(!(((data104 === "A") || (data104 === "AAAA")) || (data104 === "SRV"))){
const err251 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/type";
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data102.port !== undefined){
let data105 = data102.port;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err252 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port";
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 65535 || isNaN(data105)){
const err253 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port";
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data105 < 1 || isNaN(data105)){
const err254 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port";
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
if(data102.servers !== undefined){
let data106 = data102.servers;
if(Array.isArray(data106)){
if(data106.length > 16){
const err255 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers";
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data106.length < 1){
const err256 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers";
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
const len9 = data106.length;
for(let i9=0; i9<len9; i9++){
let data107 = data106[i9];
if(typeof data107 === "string"){
if(!pattern13.test(data107)){
const err257 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers/" + i9;
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers/" + i9;
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers";
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns";
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data85.consul !== undefined){
let data108 = data85.consul;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.service === undefined){
const err261 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul";
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
for(const key22 in data108){
if(!(((((((key22 === "service") || (key22 === "url")) || (key22 === "tags")) || (key22 === "datacenter")) || (key22 === "token")) || (key22 === "all")) || (key22 === "tls"))){
const err262 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul";
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data108.service !== undefined){
let data109 = data108.service;
if(typeof data109 === "string"){
if(!pattern13.test(data109)){
const err263 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/service";
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/service";
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data108.url !== undefined){
let data110 = data108.url;
if(typeof data110 === "string"){
if(!pattern11.test(data110)){
const err265 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/url";
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
const err266 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/url";
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data108.tags !== undefined){
let data111 = data108.tags;
if(Array.isArray(data111)){
if(data111.length > 20){
const err267 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tags";
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
const len10 = data111.length;
for(let i10=0; i10<len10; i10++){
let data112 = data111[i10];
if(typeof data112 === "string"){
if(!pattern13.test(data112)){
const err268 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tags/" + i10;
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
const err269 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tags/" + i10;
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
const err270 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tags";
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data108.datacenter !== undefined){
let data113 = data108.datacenter;
if(typeof data113 === "string"){
if(!pattern13.test(data113)){
const err271 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/datacenter";
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
const err272 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/datacenter";
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data108.token !== undefined){
let data114 = data108.token;
if(typeof data114 === "string"){
if(!pattern13.test(data114)){
const err273 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/token";
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/token";
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data108.all !== undefined){
if(typeof data108.all !== "boolean"){
const err275 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/all";
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data108.tls !== undefined){
let data116 = data108.tls;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key23 in data116){
if(!((((key23 === "ca") || (key23 === "cert")) || (key23 === "key")) || (key23 === "server_name"))){
const err276 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls";
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data116.ca !== undefined){
let data117 = data116.ca;
if(typeof data117 === "string"){
if(data117.length > 1024){
const err277 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/ca";
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data117.length < 1){
const err278 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/ca";
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/ca";
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data116.cert !== undefined){
let data118 = data116.cert;
if(typeof data118 === "string"){
if(data118.length > 1024){
const err280 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/cert";
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data118.length < 1){
const err281 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/cert";
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/cert";
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data116.key !== undefined){
let data119 = data116.key;
if(typeof data119 === "string"){
if(data119.length > 1024){
const err283 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/key";
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data119.length < 1){
const err284 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/key";
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
const err285 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/key";
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data116.server_name !== undefined){
let data120 = data116.server_name;
if(typeof data120 === "string"){
if(!pattern13.test(data120)){
const err286 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/server_name";
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/server_name";
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls";
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul";
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data85.etcd !== undefined){
let data121 = data85.etcd;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.prefix === undefined){
const err290 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd";
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
for(const key24 in data121){
if(!(((((key24 === "prefix") || (key24 === "endpoints")) || (key24 === "user")) || (key24 === "password")) || (key24 === "tls"))){
const err291 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd";
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data121.prefix !== undefined){
let data122 = data121.prefix;
if(typeof data122 === "string"){
if(data122.length > 1024){
const err292 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/prefix";
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
const err293 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/prefix";
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data121.endpoints !== undefined){
let data123 = data121.endpoints;
if(Array.isArray(data123)){
if(data123.length > 16){
const err294 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints";
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data123.length < 1){
const err295 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints";
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
const len11 = data123.length;
for(let i11=0; i11<len11; i11++){
let data124 = data123[i11];
if(typeof data124 === "string"){
if(!pattern11.test(data124)){
const err296 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints/" + i11;
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
const err297 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints/" + i11;
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints";
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data121.user !== undefined){
let data125 = data121.user;
if(typeof data125 === "string"){
if(!pattern13.test(data125)){
const err299 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/user";
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
const err300 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/user";
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data121.password !== undefined){
let data126 = data121.password;
if(typeof data126 === "string"){
if(!pattern13.test(data126)){
const err301 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/password";
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/password";
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data121.tls !== undefined){
let data127 = data121.tls;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key25 in data127){
if(!((((key25 === "ca") || (key25 === "cert")) || (key25 === "key")) || (key25 === "server_name"))){
const err303 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls";
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data127.ca !== undefined){
let data128 = data127.ca;
if(typeof data128 === "string"){
if(data128.length > 1024){
const err304 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/ca";
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(data128.length < 1){
const err305 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/ca";
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/ca";
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data127.cert !== undefined){
let data129 = data127.cert;
if(typeof data129 === "string"){
if(data129.length > 1024){
const err307 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/cert";
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data129.length < 1){
const err308 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/cert";
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
const err309 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/cert";
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data127.key !== undefined){
let data130 = data127.key;
if(typeof data130 === "string"){
if(data130.length > 1024){
const err310 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/key";
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(data130.length < 1){
const err311 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/key";
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/key";
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data127.server_name !== undefined){
let data131 = data127.server_name;
if(typeof data131 === "string"){
if(!pattern13.test(data131)){
const err313 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/server_name";
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/server_name";
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
else {
const err315 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls";
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd";
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data85.docker !== undefined){
let data132 = data85.docker;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key26 in data132){
if(!((((((((key26 === "endpoint") || (key26 === "name")) || (key26 === "image")) || (key26 === "labels")) || (key26 === "port")) || (key26 === "address")) || (key26 === "host")) || (key26 === "tls"))){
const err317 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker";
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data132.endpoint !== undefined){
let data133 = data132.endpoint;
if(typeof data133 === "string"){
if(!pattern27.test(data133)){
const err318 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/endpoint";
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
const err319 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/endpoint";
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data132.name !== undefined){
let data134 = data132.name;
if(typeof data134 === "string"){
if(data134.length > 256){
const err320 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/name";
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data134.length < 1){
const err321 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/name";
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/name";
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data132.image !== undefined){
let data135 = data132.image;
if(typeof data135 === "string"){
if(data135.length > 256){
const err323 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/image";
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data135.length < 1){
const err324 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/image";
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/image";
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data132.labels !== undefined){
let data136 = data132.labels;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key27 in data136){
if(pattern10.test(key27)){
let data137 = data136[key27];
if(typeof data137 === "string"){
if(data137.length > 256){
const err326 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/labels/" + key27.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data137.length < 1){
const err327 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/labels/" + key27.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/labels/" + key27.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
}
else {
const err329 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/labels";
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data132.port !== undefined){
let data138 = data132.port;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
const err330 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/port";
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 > 65535 || isNaN(data138)){
const err331 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/port";
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data138 < 1 || isNaN(data138)){
const err332 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/port";
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
}
if(data132.address !== undefined){
let data139 = data132.address;
if(!((data139 === "published") || (data139 === "container"))){
const err333 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/address";
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data132.host !== undefined){
let data140 = data132.host;
if(typeof data140 === "string"){
if(!pattern13.test(data140)){
const err334 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/host";
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else {
const err335 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/host";
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data132.tls !== undefined){
let data141 = data132.tls;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key28 in data141){
if(!((((key28 === "ca") || (key28 === "cert")) || (key28 === "key")) || (key28 === "server_name"))){
const err336 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls";
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data141.ca !== undefined){
let data142 = data141.ca;
if(typeof data142 === "string"){
if(data142.length > 1024){
const err337 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/ca";
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(data142.length < 1){
const err338 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/ca";
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
else {
const err339 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/ca";
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data141.cert !== undefined){
let data143 = data141.cert;
if(typeof data143 === "string"){
if(data143.length > 1024){
const err340 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/cert";
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data143.length < 1){
const err341 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/cert";
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
const err342 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/cert";
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data141.key !== undefined){
let data144 = data141.key;
if(typeof data144 === "string"){
if(data144.length > 1024){
const err343 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/key";
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(data144.length < 1){
const err344 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/key";
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
const err345 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/key";
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data141.server_name !== undefined){
let data145 = data141.server_name;
if(typeof data145 === "string"){
if(!pattern13.test(data145)){
const err346 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/server_name";
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
else {
const err347 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/server_name";
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
else {
const err348 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls";
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
else {
const err349 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker";
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data85.map !== undefined){
let data146 = data85.map;
if(typeof data146 === "string"){
if(data146.length > 4096){
const err350 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data146.length < 1){
const err351 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
else {
const err352 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data85.timeout !== undefined){
let data147 = data85.timeout;
if(typeof data147 === "string"){
if(!pattern6.test(data147)){
const err353 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout";
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
const err354 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout";
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
const err355 = instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
}
else {
const err356 = instancePath+"/facts";
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data.when !== undefined){
let data148 = data.when;
if(typeof data148 === "string"){
if(data148.length > 4096){
const err357 = instancePath+"/when";
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(data148.length < 1){
const err358 = instancePath+"/when";
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = instancePath+"/when";
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data.unless !== undefined){
let data149 = data.unless;
if(typeof data149 === "string"){
if(data149.length > 4096){
const err360 = instancePath+"/unless";
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(data149.length < 1){
const err361 = instancePath+"/unless";
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
const err362 = instancePath+"/unless";
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data.per !== undefined){
if(!(data.per === "balancer")){
const err363 = instancePath+"/per";
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data.upstreams !== undefined){
let data151 = data.upstreams;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(Object.keys(data151).length < 1){
const err364 = instancePath+"/upstreams";
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
for(const key29 in data151){
if(pattern10.test(key29)){
let data152 = data151[key29];
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.dest === undefined){
const err365 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
for(const key30 in data152){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties, key30))){
const err366 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data152.dest !== undefined){
let data153 = data152.dest;
if(typeof data153 === "string"){
if(!pattern55.test(data153)){
const err367 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
else {
const err368 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data152.template !== undefined){
let data154 = data152.template;
if(typeof data154 === "string"){
if(data154.length > 1024){
const err369 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data154.length < 1){
const err370 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data152.method !== undefined){
let data155 = data152.method;
const _errs341 = errors;
let valid57 = false;
const _errs342 = errors;
if(!((((data155 === "round_robin") || (data155 === "least_conn")) || (data155 === "ip_hash")) || (data155 === "random"))){
const err372 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
var _valid2 = _errs342 === errors;
valid57 = valid57 || _valid2;
if(!valid57){
const _errs343 = errors;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.hash === undefined){
const err373 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
for(const key31 in data155){
if(!((key31 === "hash") || (key31 === "consistent"))){
const err374 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data155.hash !== undefined){
let data156 = data155.hash;
if(typeof data156 === "string"){
if(!pattern56.test(data156)){
const err375 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash";
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash";
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data155.consistent !== undefined){
if(typeof data155.consistent !== "boolean"){
const err377 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/consistent";
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
else {
const err378 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
var _valid2 = _errs343 === errors;
valid57 = valid57 || _valid2;
}
if(!valid57){
const err379 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
else {
errors = _errs341;
if(vErrors !== null){
if(_errs341){
vErrors.length = _errs341;
}
else {
vErrors = null;
}
}
}
}
if(data152.routing !== undefined){
let data158 = data152.routing;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.by === undefined){
const err380 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
for(const key32 in data158){
if(!(key32 === "by")){
const err381 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data158.by !== undefined){
let data159 = data158.by;
const _errs354 = errors;
let valid60 = false;
const _errs355 = errors;
if(!(data159 === "client_ip")){
const err382 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var _valid3 = _errs355 === errors;
valid60 = valid60 || _valid3;
if(!valid60){
const _errs356 = errors;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(Object.keys(data159).length > 1){
const err383 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(Object.keys(data159).length < 1){
const err384 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
for(const key33 in data159){
if(!((key33 === "cookie") || (key33 === "header"))){
const err385 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data159.cookie !== undefined){
let data160 = data159.cookie;
if(typeof data160 === "string"){
if(!pattern57.test(data160)){
const err386 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie";
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
else {
const err387 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie";
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data159.header !== undefined){
let data161 = data159.header;
if(typeof data161 === "string"){
if(!pattern58.test(data161)){
const err388 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header";
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
else {
const err389 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header";
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
else {
const err390 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
var _valid3 = _errs356 === errors;
valid60 = valid60 || _valid3;
}
if(!valid60){
const err391 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
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
}
else {
const err392 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data152.keepalive !== undefined){
let data162 = data152.keepalive;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
const err393 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 > 1000000 || isNaN(data162)){
const err394 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data162 < 1 || isNaN(data162)){
const err395 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
if(data152.keepalive_timeout !== undefined){
let data163 = data152.keepalive_timeout;
if(typeof data163 === "string"){
if(!pattern6.test(data163)){
const err396 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout";
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
else {
const err397 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout";
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data152.groups !== undefined){
let data164 = data152.groups;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(Object.keys(data164).length < 1){
const err398 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups";
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
for(const key34 in data164){
if(pattern10.test(key34)){
let data165 = data164[key34];
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
for(const key35 in data165){
if(!(((((key35 === "members") || (key35 === "service")) || (key35 === "instances")) || (key35 === "surge")) || (key35 === "port"))){
const err399 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data165.members !== undefined){
let data166 = data165.members;
if(Array.isArray(data166)){
if(data166.length > 5000){
const err400 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(data166.length < 1){
const err401 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
const len12 = data166.length;
for(let i12=0; i12<len12; i12++){
let data167 = data166[i12];
const _errs375 = errors;
let valid66 = false;
const _errs376 = errors;
if(typeof data167 !== "string"){
const err402 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12;
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
var _valid4 = _errs376 === errors;
valid66 = valid66 || _valid4;
if(!valid66){
const _errs378 = errors;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
for(const key36 in data167){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties, key36))){
const err403 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12;
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data167.address !== undefined){
if(typeof data167.address !== "string"){
const err404 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/address";
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data167.hosts !== undefined){
let data169 = data167.hosts;
if(typeof data169 === "string"){
if(data169.length > 1024){
const err405 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/hosts";
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(data169.length < 1){
const err406 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/hosts";
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
else {
const err407 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/hosts";
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data167.service !== undefined){
let data170 = data167.service;
if(typeof data170 === "string"){
if(!pattern0.test(data170)){
const err408 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/service";
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
else {
const err409 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/service";
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data167.instances !== undefined){
let data171 = data167.instances;
if(Array.isArray(data171)){
if(data171.length > 500){
const err410 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances";
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(data171.length < 1){
const err411 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances";
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
const len13 = data171.length;
for(let i13=0; i13<len13; i13++){
let data172 = data171[i13];
const _errs390 = errors;
let valid70 = false;
const _errs391 = errors;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
const err412 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances/" + i13;
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 > 65535 || isNaN(data172)){
const err413 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances/" + i13;
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(data172 < 0 || isNaN(data172)){
const err414 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances/" + i13;
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
var _valid5 = _errs391 === errors;
valid70 = valid70 || _valid5;
if(!valid70){
const _errs393 = errors;
if(typeof data172 === "string"){
if(!pattern62.test(data172)){
const err415 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances/" + i13;
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
else {
const err416 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances/" + i13;
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
var _valid5 = _errs393 === errors;
valid70 = valid70 || _valid5;
}
if(!valid70){
const err417 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances/" + i13;
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
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
}
else {
const err418 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances";
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data167.surge !== undefined){
let data173 = data167.surge;
if(Array.isArray(data173)){
if(data173.length > 500){
const err419 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge";
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(data173.length < 1){
const err420 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge";
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
const len14 = data173.length;
for(let i14=0; i14<len14; i14++){
let data174 = data173[i14];
const _errs398 = errors;
let valid73 = false;
const _errs399 = errors;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
const err421 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge/" + i14;
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 > 65535 || isNaN(data174)){
const err422 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge/" + i14;
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(data174 < 0 || isNaN(data174)){
const err423 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge/" + i14;
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
var _valid6 = _errs399 === errors;
valid73 = valid73 || _valid6;
if(!valid73){
const _errs401 = errors;
if(typeof data174 === "string"){
if(!pattern62.test(data174)){
const err424 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge/" + i14;
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge/" + i14;
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
var _valid6 = _errs401 === errors;
valid73 = valid73 || _valid6;
}
if(!valid73){
const err426 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge/" + i14;
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
else {
errors = _errs398;
if(vErrors !== null){
if(_errs398){
vErrors.length = _errs398;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err427 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge";
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data167.discover !== undefined){
let data175 = data167.discover;
if(typeof data175 === "string"){
if(!pattern0.test(data175)){
const err428 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/discover";
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
else {
const err429 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/discover";
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data167.where !== undefined){
let data176 = data167.where;
if(typeof data176 === "string"){
if(data176.length > 4096){
const err430 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/where";
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(data176.length < 1){
const err431 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/where";
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
else {
const err432 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/where";
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data167.port !== undefined){
let data177 = data167.port;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
const err433 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/port";
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 > 65535 || isNaN(data177)){
const err434 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/port";
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(data177 < 1 || isNaN(data177)){
const err435 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/port";
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
if(data167.weight !== undefined){
let data178 = data167.weight;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
const err436 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/weight";
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 > 100 || isNaN(data178)){
const err437 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/weight";
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(data178 < 1 || isNaN(data178)){
const err438 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/weight";
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
}
if(data167.backup !== undefined){
if(typeof data167.backup !== "boolean"){
const err439 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/backup";
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data167.max_fails !== undefined){
let data180 = data167.max_fails;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
const err440 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/max_fails";
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 > 1000 || isNaN(data180)){
const err441 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/max_fails";
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(data180 < 0 || isNaN(data180)){
const err442 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/max_fails";
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
if(data167.fail_timeout !== undefined){
let data181 = data167.fail_timeout;
if(typeof data181 === "string"){
if(!pattern6.test(data181)){
const err443 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/fail_timeout";
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
else {
const err444 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/fail_timeout";
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data167.max_conns !== undefined){
let data182 = data167.max_conns;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
const err445 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/max_conns";
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 > 1000000 || isNaN(data182)){
const err446 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/max_conns";
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(data182 < 0 || isNaN(data182)){
const err447 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/max_conns";
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
}
if(data167.labels !== undefined){
let data183 = data167.labels;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key37 in data183){
if(pattern10.test(key37)){
let data184 = data183[key37];
if(typeof data184 === "string"){
if(data184.length > 256){
const err448 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/labels/" + key37.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err449 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/labels/" + key37.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
}
}
else {
const err450 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/labels";
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
}
else {
const err451 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12;
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
var _valid4 = _errs378 === errors;
valid66 = valid66 || _valid4;
}
if(!valid66){
const err452 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12;
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
else {
errors = _errs375;
if(vErrors !== null){
if(_errs375){
vErrors.length = _errs375;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err453 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data165.service !== undefined){
let data185 = data165.service;
if(typeof data185 === "string"){
if(!pattern0.test(data185)){
const err454 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/service";
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
else {
const err455 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/service";
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data165.instances !== undefined){
let data186 = data165.instances;
if(Array.isArray(data186)){
if(data186.length > 500){
const err456 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(data186.length < 1){
const err457 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
const len15 = data186.length;
for(let i15=0; i15<len15; i15++){
let data187 = data186[i15];
const _errs428 = errors;
let valid77 = false;
const _errs429 = errors;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
const err458 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i15;
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 > 65535 || isNaN(data187)){
const err459 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i15;
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data187 < 0 || isNaN(data187)){
const err460 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i15;
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
var _valid7 = _errs429 === errors;
valid77 = valid77 || _valid7;
if(!valid77){
const _errs431 = errors;
if(typeof data187 === "string"){
if(!pattern62.test(data187)){
const err461 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i15;
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
const err462 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i15;
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
var _valid7 = _errs431 === errors;
valid77 = valid77 || _valid7;
}
if(!valid77){
const err463 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i15;
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
else {
errors = _errs428;
if(vErrors !== null){
if(_errs428){
vErrors.length = _errs428;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err464 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data165.surge !== undefined){
let data188 = data165.surge;
if(Array.isArray(data188)){
if(data188.length > 500){
const err465 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data188.length < 1){
const err466 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
const len16 = data188.length;
for(let i16=0; i16<len16; i16++){
let data189 = data188[i16];
const _errs436 = errors;
let valid80 = false;
const _errs437 = errors;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
const err467 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i16;
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 > 65535 || isNaN(data189)){
const err468 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i16;
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(data189 < 0 || isNaN(data189)){
const err469 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i16;
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
var _valid8 = _errs437 === errors;
valid80 = valid80 || _valid8;
if(!valid80){
const _errs439 = errors;
if(typeof data189 === "string"){
if(!pattern62.test(data189)){
const err470 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i16;
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
else {
const err471 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i16;
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
var _valid8 = _errs439 === errors;
valid80 = valid80 || _valid8;
}
if(!valid80){
const err472 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i16;
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
else {
errors = _errs436;
if(vErrors !== null){
if(_errs436){
vErrors.length = _errs436;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err473 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data165.port !== undefined){
let data190 = data165.port;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
const err474 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 > 65535 || isNaN(data190)){
const err475 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(data190 < 1 || isNaN(data190)){
const err476 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
}
else {
const err477 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1");
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
}
else {
const err478 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups";
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data152.members !== undefined){
let data191 = data152.members;
if(Array.isArray(data191)){
if(data191.length > 5000){
const err479 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(data191.length < 1){
const err480 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
const len17 = data191.length;
for(let i17=0; i17<len17; i17++){
let data192 = data191[i17];
const _errs446 = errors;
let valid83 = false;
const _errs447 = errors;
if(typeof data192 !== "string"){
const err481 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17;
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
var _valid9 = _errs447 === errors;
valid83 = valid83 || _valid9;
if(!valid83){
const _errs449 = errors;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key38 in data192){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties, key38))){
const err482 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17;
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data192.address !== undefined){
if(typeof data192.address !== "string"){
const err483 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/address";
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data192.hosts !== undefined){
let data194 = data192.hosts;
if(typeof data194 === "string"){
if(data194.length > 1024){
const err484 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/hosts";
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(data194.length < 1){
const err485 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/hosts";
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
const err486 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/hosts";
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data192.service !== undefined){
let data195 = data192.service;
if(typeof data195 === "string"){
if(!pattern0.test(data195)){
const err487 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/service";
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
const err488 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/service";
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data192.instances !== undefined){
let data196 = data192.instances;
if(Array.isArray(data196)){
if(data196.length > 500){
const err489 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances";
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(data196.length < 1){
const err490 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances";
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
const len18 = data196.length;
for(let i18=0; i18<len18; i18++){
let data197 = data196[i18];
const _errs461 = errors;
let valid87 = false;
const _errs462 = errors;
if(!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197)))){
const err491 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances/" + i18;
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 > 65535 || isNaN(data197)){
const err492 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances/" + i18;
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(data197 < 0 || isNaN(data197)){
const err493 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances/" + i18;
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
var _valid10 = _errs462 === errors;
valid87 = valid87 || _valid10;
if(!valid87){
const _errs464 = errors;
if(typeof data197 === "string"){
if(!pattern62.test(data197)){
const err494 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances/" + i18;
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
const err495 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances/" + i18;
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
var _valid10 = _errs464 === errors;
valid87 = valid87 || _valid10;
}
if(!valid87){
const err496 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances/" + i18;
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
else {
errors = _errs461;
if(vErrors !== null){
if(_errs461){
vErrors.length = _errs461;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err497 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances";
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data192.surge !== undefined){
let data198 = data192.surge;
if(Array.isArray(data198)){
if(data198.length > 500){
const err498 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge";
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(data198.length < 1){
const err499 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge";
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
const len19 = data198.length;
for(let i19=0; i19<len19; i19++){
let data199 = data198[i19];
const _errs469 = errors;
let valid90 = false;
const _errs470 = errors;
if(!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199)))){
const err500 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge/" + i19;
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 > 65535 || isNaN(data199)){
const err501 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge/" + i19;
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(data199 < 0 || isNaN(data199)){
const err502 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge/" + i19;
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
var _valid11 = _errs470 === errors;
valid90 = valid90 || _valid11;
if(!valid90){
const _errs472 = errors;
if(typeof data199 === "string"){
if(!pattern62.test(data199)){
const err503 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge/" + i19;
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
else {
const err504 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge/" + i19;
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
var _valid11 = _errs472 === errors;
valid90 = valid90 || _valid11;
}
if(!valid90){
const err505 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge/" + i19;
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
else {
errors = _errs469;
if(vErrors !== null){
if(_errs469){
vErrors.length = _errs469;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err506 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge";
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data192.discover !== undefined){
let data200 = data192.discover;
if(typeof data200 === "string"){
if(!pattern0.test(data200)){
const err507 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/discover";
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
else {
const err508 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/discover";
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data192.where !== undefined){
let data201 = data192.where;
if(typeof data201 === "string"){
if(data201.length > 4096){
const err509 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/where";
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(data201.length < 1){
const err510 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/where";
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
else {
const err511 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/where";
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data192.port !== undefined){
let data202 = data192.port;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
const err512 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/port";
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 > 65535 || isNaN(data202)){
const err513 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/port";
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
if(data202 < 1 || isNaN(data202)){
const err514 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/port";
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
}
if(data192.weight !== undefined){
let data203 = data192.weight;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
const err515 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/weight";
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 > 100 || isNaN(data203)){
const err516 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/weight";
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if(data203 < 1 || isNaN(data203)){
const err517 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/weight";
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
}
if(data192.backup !== undefined){
if(typeof data192.backup !== "boolean"){
const err518 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/backup";
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data192.max_fails !== undefined){
let data205 = data192.max_fails;
if(!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205)))){
const err519 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/max_fails";
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
if((typeof data205 == "number") && (isFinite(data205))){
if(data205 > 1000 || isNaN(data205)){
const err520 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/max_fails";
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if(data205 < 0 || isNaN(data205)){
const err521 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/max_fails";
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
}
if(data192.fail_timeout !== undefined){
let data206 = data192.fail_timeout;
if(typeof data206 === "string"){
if(!pattern6.test(data206)){
const err522 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/fail_timeout";
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
else {
const err523 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/fail_timeout";
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data192.max_conns !== undefined){
let data207 = data192.max_conns;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
const err524 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/max_conns";
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 > 1000000 || isNaN(data207)){
const err525 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/max_conns";
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(data207 < 0 || isNaN(data207)){
const err526 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/max_conns";
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
}
if(data192.labels !== undefined){
let data208 = data192.labels;
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
for(const key39 in data208){
if(pattern10.test(key39)){
let data209 = data208[key39];
if(typeof data209 === "string"){
if(data209.length > 256){
const err527 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/labels/" + key39.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err528 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/labels/" + key39.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err529 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/labels";
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
const err530 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17;
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
var _valid9 = _errs449 === errors;
valid83 = valid83 || _valid9;
}
if(!valid83){
const err531 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17;
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
else {
errors = _errs446;
if(vErrors !== null){
if(_errs446){
vErrors.length = _errs446;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err532 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data152.min_members !== undefined){
let data210 = data152.min_members;
if(!(((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210))) && (isFinite(data210)))){
const err533 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members";
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if((typeof data210 == "number") && (isFinite(data210))){
if(data210 > 1000000 || isNaN(data210)){
const err534 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members";
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(data210 < 1 || isNaN(data210)){
const err535 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members";
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
}
if(data152.check !== undefined){
let data211 = data152.check;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key40 in data211){
if(!((((((key40 === "http") || (key40 === "tcp")) || (key40 === "interval")) || (key40 === "timeout")) || (key40 === "rise")) || (key40 === "fall"))){
const err536 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check";
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data211.http !== undefined){
let data212 = data211.http;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key41 in data212){
if(!((((key41 === "path") || (key41 === "expect")) || (key41 === "body")) || (key41 === "headers"))){
const err537 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http";
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data212.path !== undefined){
let data213 = data212.path;
if(typeof data213 === "string"){
if(!pattern76.test(data213)){
const err538 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/path";
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
const err539 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/path";
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data212.expect !== undefined){
let data214 = data212.expect;
const _errs505 = errors;
let valid94 = false;
const _errs506 = errors;
if(!(((typeof data214 == "number") && (!(data214 % 1) && !isNaN(data214))) && (isFinite(data214)))){
const err540 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect";
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if((typeof data214 == "number") && (isFinite(data214))){
if(data214 > 599 || isNaN(data214)){
const err541 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect";
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if(data214 < 100 || isNaN(data214)){
const err542 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect";
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
var _valid12 = _errs506 === errors;
valid94 = valid94 || _valid12;
if(!valid94){
const _errs508 = errors;
if(Array.isArray(data214)){
if(data214.length > 50){
const err543 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect";
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(data214.length < 1){
const err544 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect";
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
const len20 = data214.length;
for(let i20=0; i20<len20; i20++){
let data215 = data214[i20];
if(!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215)))){
const err545 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect/" + i20;
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 > 599 || isNaN(data215)){
const err546 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect/" + i20;
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(data215 < 100 || isNaN(data215)){
const err547 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect/" + i20;
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
}
}
else {
const err548 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect";
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
var _valid12 = _errs508 === errors;
valid94 = valid94 || _valid12;
}
if(!valid94){
const err549 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect";
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
else {
errors = _errs505;
if(vErrors !== null){
if(_errs505){
vErrors.length = _errs505;
}
else {
vErrors = null;
}
}
}
}
if(data212.body !== undefined){
let data216 = data212.body;
if(typeof data216 === "string"){
if(data216.length > 1024){
const err550 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/body";
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
if(data216.length < 1){
const err551 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/body";
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(!pattern77.test(data216)){
const err552 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/body";
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
else {
const err553 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/body";
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data212.headers !== undefined){
let data217 = data212.headers;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
for(const key42 in data217){
if(pattern10.test(key42)){
let data218 = data217[key42];
if(typeof data218 === "string"){
if(data218.length > 1024){
const err554 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/headers/" + key42.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(data218.length < 1){
const err555 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/headers/" + key42.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
if(!pattern77.test(data218)){
const err556 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/headers/" + key42.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
else {
const err557 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/headers/" + key42.replace(/~/g, "~0").replace(/\//g, "~1");
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
}
else {
const err558 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/headers";
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
}
else {
const err559 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http";
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data211.tcp !== undefined){
let data219 = data211.tcp;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
for(const key43 in data219){
const err560 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/tcp";
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
else {
const err561 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/tcp";
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data211.interval !== undefined){
let data220 = data211.interval;
if(typeof data220 === "string"){
if(!pattern6.test(data220)){
const err562 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/interval";
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
const err563 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/interval";
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data211.timeout !== undefined){
let data221 = data211.timeout;
if(typeof data221 === "string"){
if(!pattern6.test(data221)){
const err564 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/timeout";
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
const err565 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/timeout";
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data211.rise !== undefined){
let data222 = data211.rise;
if(!(((typeof data222 == "number") && (!(data222 % 1) && !isNaN(data222))) && (isFinite(data222)))){
const err566 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise";
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
if((typeof data222 == "number") && (isFinite(data222))){
if(data222 > 1000000 || isNaN(data222)){
const err567 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise";
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if(data222 < 1 || isNaN(data222)){
const err568 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise";
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
}
if(data211.fall !== undefined){
let data223 = data211.fall;
if(!(((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223))) && (isFinite(data223)))){
const err569 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall";
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if((typeof data223 == "number") && (isFinite(data223))){
if(data223 > 1000000 || isNaN(data223)){
const err570 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall";
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if(data223 < 1 || isNaN(data223)){
const err571 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall";
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
}
}
else {
const err572 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check";
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data152.max_change !== undefined){
let data224 = data152.max_change;
const _errs530 = errors;
let valid98 = false;
const _errs531 = errors;
if(!(((typeof data224 == "number") && (!(data224 % 1) && !isNaN(data224))) && (isFinite(data224)))){
const err573 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 > 1000000 || isNaN(data224)){
const err574 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(data224 < 0 || isNaN(data224)){
const err575 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
var _valid13 = _errs531 === errors;
valid98 = valid98 || _valid13;
if(!valid98){
const _errs533 = errors;
if(typeof data224 === "string"){
if(!pattern2.test(data224)){
const err576 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
else {
const err577 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
var _valid13 = _errs533 === errors;
valid98 = valid98 || _valid13;
}
if(!valid98){
const err578 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
else {
errors = _errs530;
if(vErrors !== null){
if(_errs530){
vErrors.length = _errs530;
}
else {
vErrors = null;
}
}
}
}
if(data152.revision_endpoint !== undefined){
if(typeof data152.revision_endpoint !== "string"){
const err579 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/revision_endpoint";
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
}
else {
const err580 = instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
}
}
else {
const err581 = instancePath+"/upstreams";
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data.services !== undefined){
let data226 = data.services;
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
if(Object.keys(data226).length < 1){
const err582 = instancePath+"/services";
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
for(const key44 in data226){
if(pattern10.test(key44)){
let data227 = data226[key44];
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.hosts === undefined){
const err583 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
if(data227.version === undefined){
const err584 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
for(const key45 in data227){
if(!(func2.call(schema11.properties.services.patternProperties["^.*$"].properties, key45))){
const err585 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data227.hosts !== undefined){
let data228 = data227.hosts;
if(typeof data228 === "string"){
if(data228.length > 1024){
const err586 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if(data228.length < 1){
const err587 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
else {
const err588 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data227.version !== undefined){
let data229 = data227.version;
if(typeof data229 === "string"){
if(!pattern84.test(data229)){
const err589 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/version";
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
else {
const err590 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/version";
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data227.unit !== undefined){
let data230 = data227.unit;
if(typeof data230 === "string"){
if(data230.length > 1024){
const err591 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
if(data230.length < 1){
const err592 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
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
const err593 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data227.target !== undefined){
let data231 = data227.target;
const _errs549 = errors;
let valid101 = false;
const _errs550 = errors;
if(typeof data231 !== "boolean"){
const err594 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
var _valid14 = _errs550 === errors;
valid101 = valid101 || _valid14;
if(!valid101){
const _errs552 = errors;
if(typeof data231 === "string"){
if(data231.length > 1024){
const err595 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
if(data231.length < 1){
const err596 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
else {
const err597 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
var _valid14 = _errs552 === errors;
valid101 = valid101 || _valid14;
}
if(!valid101){
const err598 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
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
if(data227.env !== undefined){
let data232 = data227.env;
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
for(const key46 in data232){
if(pattern10.test(key46)){
let data233 = data232[key46];
const _errs557 = errors;
let valid103 = false;
const _errs558 = errors;
if(typeof data233 === "string"){
if(data233.length > 16384){
const err599 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key46.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
else {
const err600 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key46.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
var _valid15 = _errs558 === errors;
valid103 = valid103 || _valid15;
if(!valid103){
const _errs560 = errors;
if(!((typeof data233 == "number") && (isFinite(data233)))){
const err601 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key46.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
var _valid15 = _errs560 === errors;
valid103 = valid103 || _valid15;
if(!valid103){
const _errs562 = errors;
if(typeof data233 !== "boolean"){
const err602 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key46.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
var _valid15 = _errs562 === errors;
valid103 = valid103 || _valid15;
}
}
if(!valid103){
const err603 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key46.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
else {
errors = _errs557;
if(vErrors !== null){
if(_errs557){
vErrors.length = _errs557;
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
const err604 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/env";
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data227.credentials !== undefined){
let data234 = data227.credentials;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
for(const key47 in data234){
if(pattern10.test(key47)){
let data235 = data234[key47];
if(typeof data235 === "string"){
if(data235.length > 65536){
const err605 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key47.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
else {
const err606 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key47.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
}
}
else {
const err607 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials";
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data227.artifact !== undefined){
let data236 = data227.artifact;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
for(const key48 in data236){
if(!(((((((key48 === "files") || (key48 === "rsync")) || (key48 === "git")) || (key48 === "http")) || (key48 === "s3")) || (key48 === "package")) || (key48 === "dest"))){
const err608 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact";
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data236.files !== undefined){
let data237 = data236.files;
const _errs572 = errors;
let valid106 = false;
const _errs573 = errors;
if(typeof data237 === "string"){
if(data237.length > 1024){
const err609 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
if(data237.length < 1){
const err610 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
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
const err611 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
var _valid16 = _errs573 === errors;
valid106 = valid106 || _valid16;
if(!valid106){
const _errs575 = errors;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
if(data237.from === undefined){
const err612 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
for(const key49 in data237){
if(!((key49 === "from") || (key49 === "exclude"))){
const err613 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data237.from !== undefined){
let data238 = data237.from;
if(typeof data238 === "string"){
if(data238.length > 1024){
const err614 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
if(data238.length < 1){
const err615 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
else {
const err616 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data237.exclude !== undefined){
let data239 = data237.exclude;
if(Array.isArray(data239)){
if(data239.length > 100){
const err617 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude";
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
const len21 = data239.length;
for(let i21=0; i21<len21; i21++){
let data240 = data239[i21];
if(typeof data240 === "string"){
if(data240.length > 1024){
const err618 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i21;
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
if(data240.length < 1){
const err619 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i21;
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
if(!pattern77.test(data240)){
const err620 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i21;
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
const err621 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i21;
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
}
else {
const err622 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude";
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
}
else {
const err623 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
var _valid16 = _errs575 === errors;
valid106 = valid106 || _valid16;
}
if(!valid106){
const err624 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
else {
errors = _errs572;
if(vErrors !== null){
if(_errs572){
vErrors.length = _errs572;
}
else {
vErrors = null;
}
}
}
}
if(data236.rsync !== undefined){
let data241 = data236.rsync;
const _errs585 = errors;
let valid110 = false;
const _errs586 = errors;
if(typeof data241 === "string"){
if(data241.length > 1024){
const err625 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
if(data241.length < 1){
const err626 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
if(!pattern77.test(data241)){
const err627 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
else {
const err628 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
var _valid17 = _errs586 === errors;
valid110 = valid110 || _valid17;
if(!valid110){
const _errs588 = errors;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
if(data241.from === undefined){
const err629 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
for(const key50 in data241){
if(!(((key50 === "from") || (key50 === "exclude")) || (key50 === "options"))){
const err630 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
if(data241.from !== undefined){
let data242 = data241.from;
if(typeof data242 === "string"){
if(data242.length > 1024){
const err631 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
if(data242.length < 1){
const err632 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
if(!pattern77.test(data242)){
const err633 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
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
const err634 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data241.exclude !== undefined){
let data243 = data241.exclude;
if(Array.isArray(data243)){
if(data243.length > 100){
const err635 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude";
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
const len22 = data243.length;
for(let i22=0; i22<len22; i22++){
let data244 = data243[i22];
if(typeof data244 === "string"){
if(data244.length > 1024){
const err636 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i22;
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
if(data244.length < 1){
const err637 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i22;
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
if(!pattern77.test(data244)){
const err638 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i22;
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
const err639 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i22;
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
}
else {
const err640 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude";
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data241.options !== undefined){
let data245 = data241.options;
if(Array.isArray(data245)){
if(data245.length > 50){
const err641 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options";
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
const len23 = data245.length;
for(let i23=0; i23<len23; i23++){
let data246 = data245[i23];
if(typeof data246 === "string"){
if(!pattern91.test(data246)){
const err642 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i23;
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
const err643 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i23;
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
const err644 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options";
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
}
else {
const err645 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
var _valid17 = _errs588 === errors;
valid110 = valid110 || _valid17;
}
if(!valid110){
const err646 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
else {
errors = _errs585;
if(vErrors !== null){
if(_errs585){
vErrors.length = _errs585;
}
else {
vErrors = null;
}
}
}
}
if(data236.git !== undefined){
let data247 = data236.git;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
if(data247.repository === undefined){
const err647 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
if(data247.ref === undefined){
const err648 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
for(const key51 in data247){
if(!(((key51 === "repository") || (key51 === "ref")) || (key51 === "via"))){
const err649 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data247.repository !== undefined){
let data248 = data247.repository;
if(typeof data248 === "string"){
if(data248.length > 1024){
const err650 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
if(!pattern92.test(data248)){
const err651 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
else {
const err652 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data247.ref !== undefined){
let data249 = data247.ref;
if(typeof data249 === "string"){
if(data249.length > 1024){
const err653 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
if(!pattern92.test(data249)){
const err654 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
else {
const err655 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
if(data247.via !== undefined){
let data250 = data247.via;
if(!((data250 === "host") || (data250 === "controller"))){
const err656 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/via";
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
}
else {
const err657 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data236.http !== undefined){
let data251 = data236.http;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.url === undefined){
const err658 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
if(data251.sha256 === undefined){
const err659 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
for(const key52 in data251){
if(!((((key52 === "url") || (key52 === "sha256")) || (key52 === "via")) || (key52 === "unpack"))){
const err660 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
if(data251.url !== undefined){
let data252 = data251.url;
if(typeof data252 === "string"){
if(data252.length > 1024){
const err661 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
if(data252.length < 1){
const err662 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
if(!pattern77.test(data252)){
const err663 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
else {
const err664 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data251.sha256 !== undefined){
let data253 = data251.sha256;
if(typeof data253 === "string"){
if(!pattern95.test(data253)){
const err665 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256";
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
else {
const err666 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256";
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
if(data251.via !== undefined){
let data254 = data251.via;
if(!((data254 === "host") || (data254 === "controller"))){
const err667 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/via";
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data251.unpack !== undefined){
if(typeof data251.unpack !== "boolean"){
const err668 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/unpack";
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
}
else {
const err669 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data236.s3 !== undefined){
let data256 = data236.s3;
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
if(data256.endpoint === undefined){
const err670 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
if(data256.bucket === undefined){
const err671 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
if(data256.key === undefined){
const err672 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
for(const key53 in data256){
if(!((((((key53 === "endpoint") || (key53 === "bucket")) || (key53 === "key")) || (key53 === "sha256")) || (key53 === "region")) || (key53 === "unpack"))){
const err673 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
if(data256.endpoint !== undefined){
let data257 = data256.endpoint;
if(typeof data257 === "string"){
if(data257.length > 1024){
const err674 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
if(data257.length < 1){
const err675 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
if(!pattern77.test(data257)){
const err676 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
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
const err677 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
if(data256.bucket !== undefined){
let data258 = data256.bucket;
if(typeof data258 === "string"){
if(data258.length > 1024){
const err678 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
if(data258.length < 1){
const err679 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
if(!pattern77.test(data258)){
const err680 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
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
const err681 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data256.key !== undefined){
let data259 = data256.key;
if(typeof data259 === "string"){
if(data259.length > 1024){
const err682 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
if(data259.length < 1){
const err683 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
if(!pattern77.test(data259)){
const err684 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
else {
const err685 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
if(data256.sha256 !== undefined){
let data260 = data256.sha256;
if(typeof data260 === "string"){
if(!pattern95.test(data260)){
const err686 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256";
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
else {
const err687 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256";
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
if(data256.region !== undefined){
let data261 = data256.region;
if(typeof data261 === "string"){
if(data261.length > 1024){
const err688 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
if(data261.length < 1){
const err689 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
if(!pattern77.test(data261)){
const err690 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
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
const err691 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
if(data256.unpack !== undefined){
if(typeof data256.unpack !== "boolean"){
const err692 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/unpack";
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
}
else {
const err693 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data236.package !== undefined){
let data263 = data236.package;
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
if(data263.name === undefined){
const err694 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
if(data263.version === undefined){
const err695 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
for(const key54 in data263){
if(!((key54 === "name") || (key54 === "version"))){
const err696 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data263.name !== undefined){
let data264 = data263.name;
if(typeof data264 === "string"){
if(!pattern101.test(data264)){
const err697 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name";
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
else {
const err698 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name";
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
if(data263.version !== undefined){
let data265 = data263.version;
if(typeof data265 === "string"){
if(!pattern102.test(data265)){
const err699 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version";
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
else {
const err700 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version";
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
}
else {
const err701 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
if(data236.dest !== undefined){
let data266 = data236.dest;
if(typeof data266 === "string"){
if(!pattern55.test(data266)){
const err702 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest";
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
else {
const err703 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest";
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
}
else {
const err704 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact";
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data227.link !== undefined){
let data267 = data227.link;
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
for(const key55 in data267){
if(pattern10.test(key55)){
let data268 = data267[key55];
if(typeof data268 === "string"){
if(data268.length > 1024){
const err705 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key55.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
if(data268.length < 1){
const err706 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key55.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err707 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key55.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
}
}
else {
const err708 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/link";
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
if(data227.keep_releases !== undefined){
let data269 = data227.keep_releases;
if(!(((typeof data269 == "number") && (!(data269 % 1) && !isNaN(data269))) && (isFinite(data269)))){
const err709 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
if((typeof data269 == "number") && (isFinite(data269))){
if(data269 > 1000000 || isNaN(data269)){
const err710 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
if(data269 < 1 || isNaN(data269)){
const err711 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
}
if(data227.hooks !== undefined){
let data270 = data227.hooks;
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
for(const key56 in data270){
if(!((key56 === "before_release") || (key56 === "after_release"))){
const err712 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks";
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
if(data270.before_release !== undefined){
let data271 = data270.before_release;
if(typeof data271 === "string"){
if(data271.length > 1024){
const err713 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
if(data271.length < 1){
const err714 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
if(!pattern77.test(data271)){
const err715 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
else {
const err716 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
if(data270.after_release !== undefined){
let data272 = data270.after_release;
if(typeof data272 === "string"){
if(data272.length > 1024){
const err717 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
if(data272.length < 1){
const err718 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
if(!pattern77.test(data272)){
const err719 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
else {
const err720 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
}
else {
const err721 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks";
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
if(data227.health !== undefined){
let data273 = data227.health;
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
for(const key57 in data273){
if(!(func2.call(schema11.properties.services.patternProperties["^.*$"].properties.health.properties, key57))){
const err722 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health";
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
if(data273.http !== undefined){
let data274 = data273.http;
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
for(const key58 in data274){
if(!((((key58 === "path") || (key58 === "expect")) || (key58 === "body")) || (key58 === "headers"))){
const err723 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http";
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
if(data274.path !== undefined){
let data275 = data274.path;
if(typeof data275 === "string"){
if(!pattern76.test(data275)){
const err724 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/path";
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
const err725 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/path";
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
if(data274.expect !== undefined){
let data276 = data274.expect;
const _errs665 = errors;
let valid124 = false;
const _errs666 = errors;
if(!(((typeof data276 == "number") && (!(data276 % 1) && !isNaN(data276))) && (isFinite(data276)))){
const err726 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
if((typeof data276 == "number") && (isFinite(data276))){
if(data276 > 599 || isNaN(data276)){
const err727 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
if(data276 < 100 || isNaN(data276)){
const err728 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
var _valid18 = _errs666 === errors;
valid124 = valid124 || _valid18;
if(!valid124){
const _errs668 = errors;
if(Array.isArray(data276)){
if(data276.length > 50){
const err729 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
if(data276.length < 1){
const err730 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
const len24 = data276.length;
for(let i24=0; i24<len24; i24++){
let data277 = data276[i24];
if(!(((typeof data277 == "number") && (!(data277 % 1) && !isNaN(data277))) && (isFinite(data277)))){
const err731 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i24;
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
if((typeof data277 == "number") && (isFinite(data277))){
if(data277 > 599 || isNaN(data277)){
const err732 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i24;
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
if(data277 < 100 || isNaN(data277)){
const err733 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i24;
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
}
}
else {
const err734 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
var _valid18 = _errs668 === errors;
valid124 = valid124 || _valid18;
}
if(!valid124){
const err735 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
else {
errors = _errs665;
if(vErrors !== null){
if(_errs665){
vErrors.length = _errs665;
}
else {
vErrors = null;
}
}
}
}
if(data274.body !== undefined){
let data278 = data274.body;
if(typeof data278 === "string"){
if(data278.length > 1024){
const err736 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
if(data278.length < 1){
const err737 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
if(!pattern77.test(data278)){
const err738 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
else {
const err739 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
if(data274.headers !== undefined){
let data279 = data274.headers;
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
for(const key59 in data279){
if(pattern10.test(key59)){
let data280 = data279[key59];
if(typeof data280 === "string"){
if(data280.length > 1024){
const err740 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key59.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
if(data280.length < 1){
const err741 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key59.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
if(!pattern77.test(data280)){
const err742 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key59.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
else {
const err743 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key59.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
}
}
else {
const err744 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers";
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
const err745 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http";
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
if(data273.tcp !== undefined){
let data281 = data273.tcp;
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
for(const key60 in data281){
const err746 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp";
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
else {
const err747 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp";
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
if(data273.command !== undefined){
let data282 = data273.command;
if(typeof data282 === "string"){
if(data282.length > 1024){
const err748 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
if(data282.length < 1){
const err749 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
if(!pattern77.test(data282)){
const err750 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
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
const err751 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
if(data273.systemd !== undefined){
let data283 = data273.systemd;
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
for(const key61 in data283){
if(!(key61 === "window")){
const err752 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd";
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
if(data283.window !== undefined){
let data284 = data283.window;
if(typeof data284 === "string"){
if(!pattern6.test(data284)){
const err753 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window";
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
else {
const err754 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window";
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
}
else {
const err755 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd";
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
if(data273.from !== undefined){
let data285 = data273.from;
if(!((data285 === "balancer") || (data285 === "controller"))){
const err756 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/from";
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
if(data273.interval !== undefined){
let data286 = data273.interval;
if(typeof data286 === "string"){
if(!pattern6.test(data286)){
const err757 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval";
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
}
else {
const err758 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval";
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
if(data273.healthy !== undefined){
let data287 = data273.healthy;
if(!(((typeof data287 == "number") && (!(data287 % 1) && !isNaN(data287))) && (isFinite(data287)))){
const err759 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
if((typeof data287 == "number") && (isFinite(data287))){
if(data287 > 1000000 || isNaN(data287)){
const err760 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
if(data287 < 1 || isNaN(data287)){
const err761 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
}
if(data273.probe_timeout !== undefined){
let data288 = data273.probe_timeout;
if(typeof data288 === "string"){
if(!pattern6.test(data288)){
const err762 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout";
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
else {
const err763 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout";
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
if(data273.timeout !== undefined){
let data289 = data273.timeout;
if(typeof data289 === "string"){
if(!pattern6.test(data289)){
const err764 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout";
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
const err765 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout";
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
}
else {
const err766 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health";
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
}
if(data227.description !== undefined){
let data290 = data227.description;
if(typeof data290 === "string"){
if(data290.length > 1024){
const err767 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
if(data290.length < 1){
const err768 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
if(!pattern77.test(data290)){
const err769 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
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
const err770 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
if(data227.on_change !== undefined){
let data291 = data227.on_change;
if(!((data291 === "restart") || (data291 === "reload"))){
const err771 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_change";
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
if(data227.settle !== undefined){
let data292 = data227.settle;
if(typeof data292 === "string"){
if(!pattern6.test(data292)){
const err772 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle";
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
else {
const err773 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle";
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
if(data227.type !== undefined){
let data293 = data227.type;
if(!(((((data293 === "exec") || (data293 === "simple")) || (data293 === "forking")) || (data293 === "notify")) || (data293 === "oneshot"))){
const err774 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/type";
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
if(data227.exec_start !== undefined){
let data294 = data227.exec_start;
const _errs704 = errors;
let valid129 = false;
const _errs705 = errors;
if(typeof data294 === "string"){
if(data294.length > 1024){
const err775 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
if(data294.length < 1){
const err776 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
if(!pattern77.test(data294)){
const err777 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
else {
const err778 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
var _valid19 = _errs705 === errors;
valid129 = valid129 || _valid19;
if(!valid129){
const _errs707 = errors;
if(Array.isArray(data294)){
if(data294.length > 50){
const err779 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
if(data294.length < 1){
const err780 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
const len25 = data294.length;
for(let i25=0; i25<len25; i25++){
let data295 = data294[i25];
if(typeof data295 === "string"){
if(data295.length > 1024){
const err781 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i25;
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
if(data295.length < 1){
const err782 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i25;
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
if(!pattern77.test(data295)){
const err783 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i25;
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
const err784 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i25;
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
else {
const err785 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
var _valid19 = _errs707 === errors;
valid129 = valid129 || _valid19;
}
if(!valid129){
const err786 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
else {
errors = _errs704;
if(vErrors !== null){
if(_errs704){
vErrors.length = _errs704;
}
else {
vErrors = null;
}
}
}
}
if(data227.exec_start_pre !== undefined){
let data296 = data227.exec_start_pre;
const _errs712 = errors;
let valid132 = false;
const _errs713 = errors;
if(typeof data296 === "string"){
if(data296.length > 1024){
const err787 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
if(data296.length < 1){
const err788 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
if(!pattern77.test(data296)){
const err789 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
else {
const err790 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
var _valid20 = _errs713 === errors;
valid132 = valid132 || _valid20;
if(!valid132){
const _errs715 = errors;
if(Array.isArray(data296)){
if(data296.length > 50){
const err791 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
if(data296.length < 1){
const err792 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
const len26 = data296.length;
for(let i26=0; i26<len26; i26++){
let data297 = data296[i26];
if(typeof data297 === "string"){
if(data297.length > 1024){
const err793 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i26;
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
if(data297.length < 1){
const err794 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i26;
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
if(!pattern77.test(data297)){
const err795 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i26;
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
else {
const err796 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i26;
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
const err797 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
var _valid20 = _errs715 === errors;
valid132 = valid132 || _valid20;
}
if(!valid132){
const err798 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
else {
errors = _errs712;
if(vErrors !== null){
if(_errs712){
vErrors.length = _errs712;
}
else {
vErrors = null;
}
}
}
}
if(data227.exec_start_post !== undefined){
let data298 = data227.exec_start_post;
const _errs720 = errors;
let valid135 = false;
const _errs721 = errors;
if(typeof data298 === "string"){
if(data298.length > 1024){
const err799 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
if(data298.length < 1){
const err800 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
if(!pattern77.test(data298)){
const err801 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
else {
const err802 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
var _valid21 = _errs721 === errors;
valid135 = valid135 || _valid21;
if(!valid135){
const _errs723 = errors;
if(Array.isArray(data298)){
if(data298.length > 50){
const err803 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
if(data298.length < 1){
const err804 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
const len27 = data298.length;
for(let i27=0; i27<len27; i27++){
let data299 = data298[i27];
if(typeof data299 === "string"){
if(data299.length > 1024){
const err805 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i27;
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
if(data299.length < 1){
const err806 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i27;
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
if(!pattern77.test(data299)){
const err807 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i27;
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
const err808 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i27;
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
const err809 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
var _valid21 = _errs723 === errors;
valid135 = valid135 || _valid21;
}
if(!valid135){
const err810 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
else {
errors = _errs720;
if(vErrors !== null){
if(_errs720){
vErrors.length = _errs720;
}
else {
vErrors = null;
}
}
}
}
if(data227.exec_reload !== undefined){
let data300 = data227.exec_reload;
const _errs728 = errors;
let valid138 = false;
const _errs729 = errors;
if(typeof data300 === "string"){
if(data300.length > 1024){
const err811 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
if(data300.length < 1){
const err812 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
if(!pattern77.test(data300)){
const err813 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
else {
const err814 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
var _valid22 = _errs729 === errors;
valid138 = valid138 || _valid22;
if(!valid138){
const _errs731 = errors;
if(Array.isArray(data300)){
if(data300.length > 50){
const err815 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
if(data300.length < 1){
const err816 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
const len28 = data300.length;
for(let i28=0; i28<len28; i28++){
let data301 = data300[i28];
if(typeof data301 === "string"){
if(data301.length > 1024){
const err817 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i28;
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
if(data301.length < 1){
const err818 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i28;
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
if(!pattern77.test(data301)){
const err819 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i28;
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
else {
const err820 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i28;
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
}
else {
const err821 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
var _valid22 = _errs731 === errors;
valid138 = valid138 || _valid22;
}
if(!valid138){
const err822 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
else {
errors = _errs728;
if(vErrors !== null){
if(_errs728){
vErrors.length = _errs728;
}
else {
vErrors = null;
}
}
}
}
if(data227.exec_stop !== undefined){
let data302 = data227.exec_stop;
const _errs736 = errors;
let valid141 = false;
const _errs737 = errors;
if(typeof data302 === "string"){
if(data302.length > 1024){
const err823 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
if(data302.length < 1){
const err824 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
if(!pattern77.test(data302)){
const err825 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
else {
const err826 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
var _valid23 = _errs737 === errors;
valid141 = valid141 || _valid23;
if(!valid141){
const _errs739 = errors;
if(Array.isArray(data302)){
if(data302.length > 50){
const err827 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
if(data302.length < 1){
const err828 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
const len29 = data302.length;
for(let i29=0; i29<len29; i29++){
let data303 = data302[i29];
if(typeof data303 === "string"){
if(data303.length > 1024){
const err829 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i29;
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
if(data303.length < 1){
const err830 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i29;
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
if(!pattern77.test(data303)){
const err831 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i29;
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
else {
const err832 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i29;
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
}
else {
const err833 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
var _valid23 = _errs739 === errors;
valid141 = valid141 || _valid23;
}
if(!valid141){
const err834 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
else {
errors = _errs736;
if(vErrors !== null){
if(_errs736){
vErrors.length = _errs736;
}
else {
vErrors = null;
}
}
}
}
if(data227.exec_stop_post !== undefined){
let data304 = data227.exec_stop_post;
const _errs744 = errors;
let valid144 = false;
const _errs745 = errors;
if(typeof data304 === "string"){
if(data304.length > 1024){
const err835 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
if(data304.length < 1){
const err836 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
if(!pattern77.test(data304)){
const err837 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
else {
const err838 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
var _valid24 = _errs745 === errors;
valid144 = valid144 || _valid24;
if(!valid144){
const _errs747 = errors;
if(Array.isArray(data304)){
if(data304.length > 50){
const err839 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
if(data304.length < 1){
const err840 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
const len30 = data304.length;
for(let i30=0; i30<len30; i30++){
let data305 = data304[i30];
if(typeof data305 === "string"){
if(data305.length > 1024){
const err841 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i30;
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
if(data305.length < 1){
const err842 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i30;
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
if(!pattern77.test(data305)){
const err843 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i30;
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
else {
const err844 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i30;
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
}
else {
const err845 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
var _valid24 = _errs747 === errors;
valid144 = valid144 || _valid24;
}
if(!valid144){
const err846 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
else {
errors = _errs744;
if(vErrors !== null){
if(_errs744){
vErrors.length = _errs744;
}
else {
vErrors = null;
}
}
}
}
if(data227.user !== undefined){
let data306 = data227.user;
if(typeof data306 === "string"){
if(data306.length > 1024){
const err847 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
if(data306.length < 1){
const err848 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
if(!pattern77.test(data306)){
const err849 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
else {
const err850 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
if(data227.group !== undefined){
let data307 = data227.group;
if(typeof data307 === "string"){
if(data307.length > 1024){
const err851 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
if(data307.length < 1){
const err852 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
if(!pattern77.test(data307)){
const err853 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
else {
const err854 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
}
if(data227.working_directory !== undefined){
let data308 = data227.working_directory;
if(typeof data308 === "string"){
if(data308.length > 1024){
const err855 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
if(data308.length < 1){
const err856 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
if(!pattern77.test(data308)){
const err857 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
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
const err858 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
if(data227.pid_file !== undefined){
let data309 = data227.pid_file;
if(typeof data309 === "string"){
if(data309.length > 1024){
const err859 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
if(data309.length < 1){
const err860 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
if(!pattern77.test(data309)){
const err861 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
else {
const err862 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
}
if(data227.remain_after_exit !== undefined){
if(typeof data227.remain_after_exit !== "boolean"){
const err863 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/remain_after_exit";
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
}
if(data227.restart !== undefined){
let data311 = data227.restart;
if(!(((((((data311 === "no") || (data311 === "on-success")) || (data311 === "on-failure")) || (data311 === "on-abnormal")) || (data311 === "on-watchdog")) || (data311 === "on-abort")) || (data311 === "always"))){
const err864 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart";
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
}
if(data227.restart_sec !== undefined){
let data312 = data227.restart_sec;
if(typeof data312 === "string"){
if(!pattern6.test(data312)){
const err865 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec";
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
else {
const err866 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec";
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
}
if(data227.start_limit_burst !== undefined){
let data313 = data227.start_limit_burst;
if(!(((typeof data313 == "number") && (!(data313 % 1) && !isNaN(data313))) && (isFinite(data313)))){
const err867 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
if((typeof data313 == "number") && (isFinite(data313))){
if(data313 > 1000000 || isNaN(data313)){
const err868 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
if(data313 < 0 || isNaN(data313)){
const err869 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
}
if(data227.start_limit_interval !== undefined){
let data314 = data227.start_limit_interval;
if(typeof data314 === "string"){
if(!pattern6.test(data314)){
const err870 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval";
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
else {
const err871 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval";
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
if(data227.timeout_start !== undefined){
let data315 = data227.timeout_start;
if(typeof data315 === "string"){
if(!pattern6.test(data315)){
const err872 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start";
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
const err873 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start";
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
}
if(data227.timeout_stop !== undefined){
let data316 = data227.timeout_stop;
if(typeof data316 === "string"){
if(!pattern6.test(data316)){
const err874 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop";
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
}
else {
const err875 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop";
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
}
if(data227.watchdog !== undefined){
let data317 = data227.watchdog;
if(typeof data317 === "string"){
if(!pattern6.test(data317)){
const err876 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog";
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
else {
const err877 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog";
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
if(data227.kill_mode !== undefined){
let data318 = data227.kill_mode;
if(!((((data318 === "control-group") || (data318 === "mixed")) || (data318 === "process")) || (data318 === "none"))){
const err878 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_mode";
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
if(data227.kill_signal !== undefined){
let data319 = data227.kill_signal;
if(typeof data319 === "string"){
if(data319.length > 1024){
const err879 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
if(data319.length < 1){
const err880 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
if(!pattern77.test(data319)){
const err881 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
}
else {
const err882 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
if(data227.limit_nofile !== undefined){
let data320 = data227.limit_nofile;
if(!(((typeof data320 == "number") && (!(data320 % 1) && !isNaN(data320))) && (isFinite(data320)))){
const err883 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
if((typeof data320 == "number") && (isFinite(data320))){
if(data320 > 1000000 || isNaN(data320)){
const err884 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
if(data320 < 1 || isNaN(data320)){
const err885 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
}
if(data227.limit_nproc !== undefined){
let data321 = data227.limit_nproc;
if(!(((typeof data321 == "number") && (!(data321 % 1) && !isNaN(data321))) && (isFinite(data321)))){
const err886 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
if((typeof data321 == "number") && (isFinite(data321))){
if(data321 > 1000000 || isNaN(data321)){
const err887 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
if(data321 < 1 || isNaN(data321)){
const err888 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
}
if(data227.memory_max !== undefined){
let data322 = data227.memory_max;
if(typeof data322 === "string"){
if(data322.length > 1024){
const err889 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
if(data322.length < 1){
const err890 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
if(!pattern77.test(data322)){
const err891 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
}
else {
const err892 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
}
if(data227.cpu_quota !== undefined){
let data323 = data227.cpu_quota;
if(typeof data323 === "string"){
if(data323.length > 1024){
const err893 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
if(data323.length < 1){
const err894 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
if(!pattern77.test(data323)){
const err895 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
}
else {
const err896 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
}
if(data227.tasks_max !== undefined){
let data324 = data227.tasks_max;
if(!(((typeof data324 == "number") && (!(data324 % 1) && !isNaN(data324))) && (isFinite(data324)))){
const err897 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
if((typeof data324 == "number") && (isFinite(data324))){
if(data324 > 1000000 || isNaN(data324)){
const err898 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
if(data324 < 1 || isNaN(data324)){
const err899 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
}
}
if(data227.nice !== undefined){
let data325 = data227.nice;
if(!(((typeof data325 == "number") && (!(data325 % 1) && !isNaN(data325))) && (isFinite(data325)))){
const err900 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
if((typeof data325 == "number") && (isFinite(data325))){
if(data325 > 19 || isNaN(data325)){
const err901 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
if(data325 < -20 || isNaN(data325)){
const err902 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
}
}
if(data227.umask !== undefined){
let data326 = data227.umask;
if(typeof data326 === "string"){
if(data326.length > 1024){
const err903 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
if(data326.length < 1){
const err904 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
if(!pattern77.test(data326)){
const err905 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
else {
const err906 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
if(data227.after !== undefined){
let data327 = data227.after;
const _errs792 = errors;
let valid147 = false;
const _errs793 = errors;
if(typeof data327 === "string"){
if(data327.length > 1024){
const err907 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
if(data327.length < 1){
const err908 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
if(!pattern77.test(data327)){
const err909 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
}
else {
const err910 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
var _valid25 = _errs793 === errors;
valid147 = valid147 || _valid25;
if(!valid147){
const _errs795 = errors;
if(Array.isArray(data327)){
if(data327.length > 50){
const err911 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
if(data327.length < 1){
const err912 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
const len31 = data327.length;
for(let i31=0; i31<len31; i31++){
let data328 = data327[i31];
if(typeof data328 === "string"){
if(data328.length > 1024){
const err913 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i31;
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
if(data328.length < 1){
const err914 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i31;
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
if(!pattern77.test(data328)){
const err915 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i31;
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
else {
const err916 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i31;
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
}
}
else {
const err917 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
var _valid25 = _errs795 === errors;
valid147 = valid147 || _valid25;
}
if(!valid147){
const err918 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
else {
errors = _errs792;
if(vErrors !== null){
if(_errs792){
vErrors.length = _errs792;
}
else {
vErrors = null;
}
}
}
}
if(data227.requires !== undefined){
let data329 = data227.requires;
const _errs800 = errors;
let valid150 = false;
const _errs801 = errors;
if(typeof data329 === "string"){
if(data329.length > 1024){
const err919 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
if(data329.length < 1){
const err920 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
if(!pattern77.test(data329)){
const err921 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
}
else {
const err922 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
var _valid26 = _errs801 === errors;
valid150 = valid150 || _valid26;
if(!valid150){
const _errs803 = errors;
if(Array.isArray(data329)){
if(data329.length > 50){
const err923 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
if(data329.length < 1){
const err924 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
const len32 = data329.length;
for(let i32=0; i32<len32; i32++){
let data330 = data329[i32];
if(typeof data330 === "string"){
if(data330.length > 1024){
const err925 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i32;
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
if(data330.length < 1){
const err926 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i32;
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
if(!pattern77.test(data330)){
const err927 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i32;
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
}
else {
const err928 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i32;
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
}
}
else {
const err929 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
var _valid26 = _errs803 === errors;
valid150 = valid150 || _valid26;
}
if(!valid150){
const err930 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
else {
errors = _errs800;
if(vErrors !== null){
if(_errs800){
vErrors.length = _errs800;
}
else {
vErrors = null;
}
}
}
}
if(data227.wants !== undefined){
let data331 = data227.wants;
const _errs808 = errors;
let valid153 = false;
const _errs809 = errors;
if(typeof data331 === "string"){
if(data331.length > 1024){
const err931 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
if(data331.length < 1){
const err932 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
if(!pattern77.test(data331)){
const err933 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
}
else {
const err934 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
var _valid27 = _errs809 === errors;
valid153 = valid153 || _valid27;
if(!valid153){
const _errs811 = errors;
if(Array.isArray(data331)){
if(data331.length > 50){
const err935 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
if(data331.length < 1){
const err936 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
const len33 = data331.length;
for(let i33=0; i33<len33; i33++){
let data332 = data331[i33];
if(typeof data332 === "string"){
if(data332.length > 1024){
const err937 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i33;
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
if(data332.length < 1){
const err938 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i33;
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
if(!pattern77.test(data332)){
const err939 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i33;
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
}
else {
const err940 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i33;
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
}
}
else {
const err941 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
var _valid27 = _errs811 === errors;
valid153 = valid153 || _valid27;
}
if(!valid153){
const err942 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
else {
errors = _errs808;
if(vErrors !== null){
if(_errs808){
vErrors.length = _errs808;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err943 = instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
}
}
}
else {
const err944 = instancePath+"/services";
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
}
if(data.sites !== undefined){
let data333 = data.sites;
if(data333 && typeof data333 == "object" && !Array.isArray(data333)){
if(Object.keys(data333).length < 1){
const err945 = instancePath+"/sites";
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
for(const key62 in data333){
if(pattern10.test(key62)){
let data334 = data333[key62];
const _errs818 = errors;
let valid157 = false;
const _errs819 = errors;
if(!(data334 === "absent")){
const err946 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
var _valid28 = _errs819 === errors;
valid157 = valid157 || _valid28;
if(!valid157){
const _errs820 = errors;
if(data334 && typeof data334 == "object" && !Array.isArray(data334)){
for(const key63 in data334){
if(!(func2.call(schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties, key63))){
const err947 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
}
if(data334.dest !== undefined){
let data335 = data334.dest;
if(typeof data335 === "string"){
if(!pattern55.test(data335)){
const err948 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
}
else {
const err949 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
}
if(data334.enabled !== undefined){
if(typeof data334.enabled !== "boolean"){
const err950 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled";
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
}
if(data334.template !== undefined){
let data337 = data334.template;
if(typeof data337 === "string"){
if(data337.length > 1024){
const err951 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
if(data337.length < 1){
const err952 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
}
else {
const err953 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
}
if(data334.server_name !== undefined){
let data338 = data334.server_name;
const _errs830 = errors;
let valid159 = false;
const _errs831 = errors;
if(typeof data338 === "string"){
if(!pattern151.test(data338)){
const err954 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
}
else {
const err955 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
var _valid29 = _errs831 === errors;
valid159 = valid159 || _valid29;
if(!valid159){
const _errs833 = errors;
if(Array.isArray(data338)){
if(data338.length > 100){
const err956 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
if(data338.length < 1){
const err957 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
const len34 = data338.length;
for(let i34=0; i34<len34; i34++){
let data339 = data338[i34];
if(typeof data339 === "string"){
if(!pattern151.test(data339)){
const err958 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i34;
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
}
else {
const err959 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i34;
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
}
}
else {
const err960 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
var _valid29 = _errs833 === errors;
valid159 = valid159 || _valid29;
}
if(!valid159){
const err961 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
else {
errors = _errs830;
if(vErrors !== null){
if(_errs830){
vErrors.length = _errs830;
}
else {
vErrors = null;
}
}
}
}
if(data334.listen !== undefined){
let data340 = data334.listen;
const _errs838 = errors;
let valid162 = false;
const _errs839 = errors;
const _errs840 = errors;
let valid163 = false;
const _errs841 = errors;
if(!(((typeof data340 == "number") && (!(data340 % 1) && !isNaN(data340))) && (isFinite(data340)))){
const err962 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
if((typeof data340 == "number") && (isFinite(data340))){
if(data340 > 65535 || isNaN(data340)){
const err963 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
if(data340 < 1 || isNaN(data340)){
const err964 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
}
var _valid31 = _errs841 === errors;
valid163 = valid163 || _valid31;
if(!valid163){
const _errs843 = errors;
if(typeof data340 === "string"){
if(!pattern153.test(data340)){
const err965 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
}
else {
const err966 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
var _valid31 = _errs843 === errors;
valid163 = valid163 || _valid31;
}
if(!valid163){
const err967 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
else {
errors = _errs840;
if(vErrors !== null){
if(_errs840){
vErrors.length = _errs840;
}
else {
vErrors = null;
}
}
}
var _valid30 = _errs839 === errors;
valid162 = valid162 || _valid30;
if(!valid162){
const _errs845 = errors;
if(Array.isArray(data340)){
if(data340.length > 20){
const err968 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
if(data340.length < 1){
const err969 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
const len35 = data340.length;
for(let i35=0; i35<len35; i35++){
let data341 = data340[i35];
const _errs848 = errors;
let valid166 = false;
const _errs849 = errors;
if(!(((typeof data341 == "number") && (!(data341 % 1) && !isNaN(data341))) && (isFinite(data341)))){
const err970 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i35;
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
if((typeof data341 == "number") && (isFinite(data341))){
if(data341 > 65535 || isNaN(data341)){
const err971 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i35;
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
if(data341 < 1 || isNaN(data341)){
const err972 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i35;
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
}
var _valid32 = _errs849 === errors;
valid166 = valid166 || _valid32;
if(!valid166){
const _errs851 = errors;
if(typeof data341 === "string"){
if(!pattern153.test(data341)){
const err973 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i35;
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
}
else {
const err974 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i35;
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
var _valid32 = _errs851 === errors;
valid166 = valid166 || _valid32;
}
if(!valid166){
const err975 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i35;
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
else {
errors = _errs848;
if(vErrors !== null){
if(_errs848){
vErrors.length = _errs848;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err976 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
var _valid30 = _errs845 === errors;
valid162 = valid162 || _valid30;
}
if(!valid162){
const err977 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
else {
errors = _errs838;
if(vErrors !== null){
if(_errs838){
vErrors.length = _errs838;
}
else {
vErrors = null;
}
}
}
}
if(data334.default_server !== undefined){
if(typeof data334.default_server !== "boolean"){
const err978 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/default_server";
if(vErrors === null){
vErrors = [err978];
}
else {
vErrors.push(err978);
}
errors++;
}
}
if(data334.upstream !== undefined){
let data343 = data334.upstream;
if(typeof data343 === "string"){
if(!pattern0.test(data343)){
const err979 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream";
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
}
else {
const err980 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream";
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
}
if(data334.tls !== undefined){
let data344 = data334.tls;
if(data344 && typeof data344 == "object" && !Array.isArray(data344)){
if(data344.certificate === undefined){
const err981 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
if(data344.key === undefined){
const err982 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
for(const key64 in data344){
if(!(((key64 === "certificate") || (key64 === "key")) || (key64 === "redirect"))){
const err983 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
}
if(data344.certificate !== undefined){
let data345 = data344.certificate;
if(typeof data345 === "string"){
if(!pattern55.test(data345)){
const err984 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate";
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
}
else {
const err985 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate";
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
}
if(data344.key !== undefined){
let data346 = data344.key;
if(typeof data346 === "string"){
if(!pattern55.test(data346)){
const err986 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key";
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
}
else {
const err987 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key";
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
}
if(data344.redirect !== undefined){
if(typeof data344.redirect !== "boolean"){
const err988 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/redirect";
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
}
}
else {
const err989 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err989];
}
else {
vErrors.push(err989);
}
errors++;
}
}
if(data334.websocket !== undefined){
if(typeof data334.websocket !== "boolean"){
const err990 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/websocket";
if(vErrors === null){
vErrors = [err990];
}
else {
vErrors.push(err990);
}
errors++;
}
}
if(data334.next_upstream !== undefined){
let data349 = data334.next_upstream;
if(Array.isArray(data349)){
if(data349.length > 11){
const err991 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream";
if(vErrors === null){
vErrors = [err991];
}
else {
vErrors.push(err991);
}
errors++;
}
const len36 = data349.length;
for(let i36=0; i36<len36; i36++){
let data350 = data349[i36];
if(!(((((((((((data350 === "error") || (data350 === "timeout")) || (data350 === "invalid_header")) || (data350 === "http_500")) || (data350 === "http_502")) || (data350 === "http_503")) || (data350 === "http_504")) || (data350 === "http_403")) || (data350 === "http_404")) || (data350 === "http_429")) || (data350 === "non_idempotent"))){
const err992 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream/" + i36;
if(vErrors === null){
vErrors = [err992];
}
else {
vErrors.push(err992);
}
errors++;
}
}
}
else {
const err993 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream";
if(vErrors === null){
vErrors = [err993];
}
else {
vErrors.push(err993);
}
errors++;
}
}
if(data334.read_timeout !== undefined){
let data351 = data334.read_timeout;
if(typeof data351 === "string"){
if(!pattern6.test(data351)){
const err994 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout";
if(vErrors === null){
vErrors = [err994];
}
else {
vErrors.push(err994);
}
errors++;
}
}
else {
const err995 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout";
if(vErrors === null){
vErrors = [err995];
}
else {
vErrors.push(err995);
}
errors++;
}
}
if(data334.max_body !== undefined){
let data352 = data334.max_body;
if(typeof data352 === "string"){
if(!pattern159.test(data352)){
const err996 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body";
if(vErrors === null){
vErrors = [err996];
}
else {
vErrors.push(err996);
}
errors++;
}
}
else {
const err997 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body";
if(vErrors === null){
vErrors = [err997];
}
else {
vErrors.push(err997);
}
errors++;
}
}
if(data334.proxy_headers !== undefined){
let data353 = data334.proxy_headers;
if(data353 && typeof data353 == "object" && !Array.isArray(data353)){
for(const key65 in data353){
if(pattern10.test(key65)){
let data354 = data353[key65];
if(typeof data354 === "string"){
if(!pattern161.test(data354)){
const err998 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key65.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err998];
}
else {
vErrors.push(err998);
}
errors++;
}
}
else {
const err999 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key65.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err999];
}
else {
vErrors.push(err999);
}
errors++;
}
}
}
}
else {
const err1000 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers";
if(vErrors === null){
vErrors = [err1000];
}
else {
vErrors.push(err1000);
}
errors++;
}
}
}
else {
const err1001 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err1001];
}
else {
vErrors.push(err1001);
}
errors++;
}
var _valid28 = _errs820 === errors;
valid157 = valid157 || _valid28;
}
if(!valid157){
const err1002 = instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err1002];
}
else {
vErrors.push(err1002);
}
errors++;
}
else {
errors = _errs818;
if(vErrors !== null){
if(_errs818){
vErrors.length = _errs818;
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
const err1003 = instancePath+"/sites";
if(vErrors === null){
vErrors = [err1003];
}
else {
vErrors.push(err1003);
}
errors++;
}
}
if(data.watch !== undefined){
let data355 = data.watch;
if(data355 && typeof data355 == "object" && !Array.isArray(data355)){
for(const key66 in data355){
if(!((((((((key66 === "heartbeat") || (key66 === "splay")) || (key66 === "on")) || (key66 === "stable_for")) || (key66 === "max_refreshes")) || (key66 === "lock")) || (key66 === "lock_timeout")) || (key66 === "settle"))){
const err1004 = instancePath+"/watch";
if(vErrors === null){
vErrors = [err1004];
}
else {
vErrors.push(err1004);
}
errors++;
}
}
if(data355.heartbeat !== undefined){
let data356 = data355.heartbeat;
if(typeof data356 === "string"){
if(!pattern6.test(data356)){
const err1005 = instancePath+"/watch/heartbeat";
if(vErrors === null){
vErrors = [err1005];
}
else {
vErrors.push(err1005);
}
errors++;
}
}
else {
const err1006 = instancePath+"/watch/heartbeat";
if(vErrors === null){
vErrors = [err1006];
}
else {
vErrors.push(err1006);
}
errors++;
}
}
if(data355.splay !== undefined){
let data357 = data355.splay;
if(typeof data357 === "string"){
if(!pattern6.test(data357)){
const err1007 = instancePath+"/watch/splay";
if(vErrors === null){
vErrors = [err1007];
}
else {
vErrors.push(err1007);
}
errors++;
}
}
else {
const err1008 = instancePath+"/watch/splay";
if(vErrors === null){
vErrors = [err1008];
}
else {
vErrors.push(err1008);
}
errors++;
}
}
if(data355.on !== undefined){
let data358 = data355.on;
if(Array.isArray(data358)){
if(data358.length > 3){
const err1009 = instancePath+"/watch/on";
if(vErrors === null){
vErrors = [err1009];
}
else {
vErrors.push(err1009);
}
errors++;
}
if(data358.length < 1){
const err1010 = instancePath+"/watch/on";
if(vErrors === null){
vErrors = [err1010];
}
else {
vErrors.push(err1010);
}
errors++;
}
const len37 = data358.length;
for(let i37=0; i37<len37; i37++){
let data359 = data358[i37];
if(!(((data359 === "added") || (data359 === "changed")) || (data359 === "removed"))){
const err1011 = instancePath+"/watch/on/" + i37;
if(vErrors === null){
vErrors = [err1011];
}
else {
vErrors.push(err1011);
}
errors++;
}
}
}
else {
const err1012 = instancePath+"/watch/on";
if(vErrors === null){
vErrors = [err1012];
}
else {
vErrors.push(err1012);
}
errors++;
}
}
if(data355.stable_for !== undefined){
let data360 = data355.stable_for;
if(typeof data360 === "string"){
if(!pattern6.test(data360)){
const err1013 = instancePath+"/watch/stable_for";
if(vErrors === null){
vErrors = [err1013];
}
else {
vErrors.push(err1013);
}
errors++;
}
}
else {
const err1014 = instancePath+"/watch/stable_for";
if(vErrors === null){
vErrors = [err1014];
}
else {
vErrors.push(err1014);
}
errors++;
}
}
if(data355.max_refreshes !== undefined){
let data361 = data355.max_refreshes;
if(typeof data361 === "string"){
if(!pattern165.test(data361)){
const err1015 = instancePath+"/watch/max_refreshes";
if(vErrors === null){
vErrors = [err1015];
}
else {
vErrors.push(err1015);
}
errors++;
}
}
else {
const err1016 = instancePath+"/watch/max_refreshes";
if(vErrors === null){
vErrors = [err1016];
}
else {
vErrors.push(err1016);
}
errors++;
}
}
if(data355.lock !== undefined){
let data362 = data355.lock;
if(typeof data362 === "string"){
if(data362.length > 1024){
const err1017 = instancePath+"/watch/lock";
if(vErrors === null){
vErrors = [err1017];
}
else {
vErrors.push(err1017);
}
errors++;
}
if(data362.length < 1){
const err1018 = instancePath+"/watch/lock";
if(vErrors === null){
vErrors = [err1018];
}
else {
vErrors.push(err1018);
}
errors++;
}
}
else {
const err1019 = instancePath+"/watch/lock";
if(vErrors === null){
vErrors = [err1019];
}
else {
vErrors.push(err1019);
}
errors++;
}
}
if(data355.lock_timeout !== undefined){
let data363 = data355.lock_timeout;
if(typeof data363 === "string"){
if(!pattern6.test(data363)){
const err1020 = instancePath+"/watch/lock_timeout";
if(vErrors === null){
vErrors = [err1020];
}
else {
vErrors.push(err1020);
}
errors++;
}
}
else {
const err1021 = instancePath+"/watch/lock_timeout";
if(vErrors === null){
vErrors = [err1021];
}
else {
vErrors.push(err1021);
}
errors++;
}
}
if(data355.settle !== undefined){
let data364 = data355.settle;
if(typeof data364 === "string"){
if(!pattern6.test(data364)){
const err1022 = instancePath+"/watch/settle";
if(vErrors === null){
vErrors = [err1022];
}
else {
vErrors.push(err1022);
}
errors++;
}
}
else {
const err1023 = instancePath+"/watch/settle";
if(vErrors === null){
vErrors = [err1023];
}
else {
vErrors.push(err1023);
}
errors++;
}
}
}
else {
const err1024 = instancePath+"/watch";
if(vErrors === null){
vErrors = [err1024];
}
else {
vErrors.push(err1024);
}
errors++;
}
}
if(data.strategy !== undefined){
let data365 = data.strategy;
if(data365 && typeof data365 == "object" && !Array.isArray(data365)){
if(Object.keys(data365).length > 1){
const err1025 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err1025];
}
else {
vErrors.push(err1025);
}
errors++;
}
if(Object.keys(data365).length < 1){
const err1026 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err1026];
}
else {
vErrors.push(err1026);
}
errors++;
}
for(const key67 in data365){
if(!(((key67 === "rolling") || (key67 === "blue_green")) || (key67 === "canary"))){
const err1027 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err1027];
}
else {
vErrors.push(err1027);
}
errors++;
}
}
if(data365.rolling !== undefined){
let data366 = data365.rolling;
if(data366 && typeof data366 == "object" && !Array.isArray(data366)){
for(const key68 in data366){
if(!(((((key68 === "max_unavailable") || (key68 === "max_surge")) || (key68 === "order")) || (key68 === "drain")) || (key68 === "pause"))){
const err1028 = instancePath+"/strategy/rolling";
if(vErrors === null){
vErrors = [err1028];
}
else {
vErrors.push(err1028);
}
errors++;
}
}
if(data366.max_unavailable !== undefined){
let data367 = data366.max_unavailable;
const _errs906 = errors;
let valid176 = false;
const _errs907 = errors;
if(!(((typeof data367 == "number") && (!(data367 % 1) && !isNaN(data367))) && (isFinite(data367)))){
const err1029 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err1029];
}
else {
vErrors.push(err1029);
}
errors++;
}
if((typeof data367 == "number") && (isFinite(data367))){
if(data367 > 1000000 || isNaN(data367)){
const err1030 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err1030];
}
else {
vErrors.push(err1030);
}
errors++;
}
if(data367 < 0 || isNaN(data367)){
const err1031 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err1031];
}
else {
vErrors.push(err1031);
}
errors++;
}
}
var _valid33 = _errs907 === errors;
valid176 = valid176 || _valid33;
if(!valid176){
const _errs909 = errors;
if(typeof data367 === "string"){
if(!pattern2.test(data367)){
const err1032 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err1032];
}
else {
vErrors.push(err1032);
}
errors++;
}
}
else {
const err1033 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err1033];
}
else {
vErrors.push(err1033);
}
errors++;
}
var _valid33 = _errs909 === errors;
valid176 = valid176 || _valid33;
}
if(!valid176){
const err1034 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err1034];
}
else {
vErrors.push(err1034);
}
errors++;
}
else {
errors = _errs906;
if(vErrors !== null){
if(_errs906){
vErrors.length = _errs906;
}
else {
vErrors = null;
}
}
}
}
if(data366.max_surge !== undefined){
let data368 = data366.max_surge;
const _errs912 = errors;
let valid177 = false;
const _errs913 = errors;
if(!(((typeof data368 == "number") && (!(data368 % 1) && !isNaN(data368))) && (isFinite(data368)))){
const err1035 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err1035];
}
else {
vErrors.push(err1035);
}
errors++;
}
if((typeof data368 == "number") && (isFinite(data368))){
if(data368 > 1000000 || isNaN(data368)){
const err1036 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err1036];
}
else {
vErrors.push(err1036);
}
errors++;
}
if(data368 < 0 || isNaN(data368)){
const err1037 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err1037];
}
else {
vErrors.push(err1037);
}
errors++;
}
}
var _valid34 = _errs913 === errors;
valid177 = valid177 || _valid34;
if(!valid177){
const _errs915 = errors;
if(typeof data368 === "string"){
if(!pattern2.test(data368)){
const err1038 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err1038];
}
else {
vErrors.push(err1038);
}
errors++;
}
}
else {
const err1039 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err1039];
}
else {
vErrors.push(err1039);
}
errors++;
}
var _valid34 = _errs915 === errors;
valid177 = valid177 || _valid34;
}
if(!valid177){
const err1040 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err1040];
}
else {
vErrors.push(err1040);
}
errors++;
}
else {
errors = _errs912;
if(vErrors !== null){
if(_errs912){
vErrors.length = _errs912;
}
else {
vErrors = null;
}
}
}
}
if(data366.order !== undefined){
let data369 = data366.order;
if(!((data369 === "stop_first") || (data369 === "start_first"))){
const err1041 = instancePath+"/strategy/rolling/order";
if(vErrors === null){
vErrors = [err1041];
}
else {
vErrors.push(err1041);
}
errors++;
}
}
if(data366.drain !== undefined){
let data370 = data366.drain;
if(typeof data370 === "string"){
if(!pattern6.test(data370)){
const err1042 = instancePath+"/strategy/rolling/drain";
if(vErrors === null){
vErrors = [err1042];
}
else {
vErrors.push(err1042);
}
errors++;
}
}
else {
const err1043 = instancePath+"/strategy/rolling/drain";
if(vErrors === null){
vErrors = [err1043];
}
else {
vErrors.push(err1043);
}
errors++;
}
}
if(data366.pause !== undefined){
let data371 = data366.pause;
const _errs921 = errors;
let valid178 = false;
const _errs922 = errors;
if(typeof data371 === "string"){
if(!pattern6.test(data371)){
const err1044 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err1044];
}
else {
vErrors.push(err1044);
}
errors++;
}
}
else {
const err1045 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err1045];
}
else {
vErrors.push(err1045);
}
errors++;
}
var _valid35 = _errs922 === errors;
valid178 = valid178 || _valid35;
if(!valid178){
const _errs924 = errors;
if(data371 && typeof data371 == "object" && !Array.isArray(data371)){
for(const key69 in data371){
if(!(key69 === "duration")){
const err1046 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err1046];
}
else {
vErrors.push(err1046);
}
errors++;
}
}
if(data371.duration !== undefined){
let data372 = data371.duration;
if(typeof data372 === "string"){
if(!pattern6.test(data372)){
const err1047 = instancePath+"/strategy/rolling/pause/duration";
if(vErrors === null){
vErrors = [err1047];
}
else {
vErrors.push(err1047);
}
errors++;
}
}
else {
const err1048 = instancePath+"/strategy/rolling/pause/duration";
if(vErrors === null){
vErrors = [err1048];
}
else {
vErrors.push(err1048);
}
errors++;
}
}
}
else {
const err1049 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err1049];
}
else {
vErrors.push(err1049);
}
errors++;
}
var _valid35 = _errs924 === errors;
valid178 = valid178 || _valid35;
}
if(!valid178){
const err1050 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err1050];
}
else {
vErrors.push(err1050);
}
errors++;
}
else {
errors = _errs921;
if(vErrors !== null){
if(_errs921){
vErrors.length = _errs921;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1051 = instancePath+"/strategy/rolling";
if(vErrors === null){
vErrors = [err1051];
}
else {
vErrors.push(err1051);
}
errors++;
}
}
if(data365.blue_green !== undefined){
let data373 = data365.blue_green;
if(data373 && typeof data373 == "object" && !Array.isArray(data373)){
if(data373.groups === undefined){
const err1052 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err1052];
}
else {
vErrors.push(err1052);
}
errors++;
}
for(const key70 in data373){
if(!((((key70 === "groups") || (key70 === "auto_promote")) || (key70 === "keep")) || (key70 === "drain"))){
const err1053 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err1053];
}
else {
vErrors.push(err1053);
}
errors++;
}
}
if(data373.groups !== undefined){
let data374 = data373.groups;
if(Array.isArray(data374)){
if(data374.length > 2){
const err1054 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err1054];
}
else {
vErrors.push(err1054);
}
errors++;
}
if(data374.length < 2){
const err1055 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err1055];
}
else {
vErrors.push(err1055);
}
errors++;
}
const len38 = data374.length;
for(let i38=0; i38<len38; i38++){
let data375 = data374[i38];
if(typeof data375 === "string"){
if(!pattern0.test(data375)){
const err1056 = instancePath+"/strategy/blue_green/groups/" + i38;
if(vErrors === null){
vErrors = [err1056];
}
else {
vErrors.push(err1056);
}
errors++;
}
}
else {
const err1057 = instancePath+"/strategy/blue_green/groups/" + i38;
if(vErrors === null){
vErrors = [err1057];
}
else {
vErrors.push(err1057);
}
errors++;
}
}
}
else {
const err1058 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err1058];
}
else {
vErrors.push(err1058);
}
errors++;
}
}
if(data373.auto_promote !== undefined){
let data376 = data373.auto_promote;
const _errs937 = errors;
let valid183 = false;
const _errs938 = errors;
if(typeof data376 !== "boolean"){
const err1059 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err1059];
}
else {
vErrors.push(err1059);
}
errors++;
}
var _valid36 = _errs938 === errors;
valid183 = valid183 || _valid36;
if(!valid183){
const _errs940 = errors;
if(typeof data376 === "string"){
if(!pattern6.test(data376)){
const err1060 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err1060];
}
else {
vErrors.push(err1060);
}
errors++;
}
}
else {
const err1061 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err1061];
}
else {
vErrors.push(err1061);
}
errors++;
}
var _valid36 = _errs940 === errors;
valid183 = valid183 || _valid36;
}
if(!valid183){
const err1062 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err1062];
}
else {
vErrors.push(err1062);
}
errors++;
}
else {
errors = _errs937;
if(vErrors !== null){
if(_errs937){
vErrors.length = _errs937;
}
else {
vErrors = null;
}
}
}
}
if(data373.keep !== undefined){
let data377 = data373.keep;
if(typeof data377 === "string"){
if(!pattern6.test(data377)){
const err1063 = instancePath+"/strategy/blue_green/keep";
if(vErrors === null){
vErrors = [err1063];
}
else {
vErrors.push(err1063);
}
errors++;
}
}
else {
const err1064 = instancePath+"/strategy/blue_green/keep";
if(vErrors === null){
vErrors = [err1064];
}
else {
vErrors.push(err1064);
}
errors++;
}
}
if(data373.drain !== undefined){
let data378 = data373.drain;
if(typeof data378 === "string"){
if(!pattern6.test(data378)){
const err1065 = instancePath+"/strategy/blue_green/drain";
if(vErrors === null){
vErrors = [err1065];
}
else {
vErrors.push(err1065);
}
errors++;
}
}
else {
const err1066 = instancePath+"/strategy/blue_green/drain";
if(vErrors === null){
vErrors = [err1066];
}
else {
vErrors.push(err1066);
}
errors++;
}
}
}
else {
const err1067 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err1067];
}
else {
vErrors.push(err1067);
}
errors++;
}
}
if(data365.canary !== undefined){
let data379 = data365.canary;
if(data379 && typeof data379 == "object" && !Array.isArray(data379)){
if(data379.stable === undefined){
const err1068 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err1068];
}
else {
vErrors.push(err1068);
}
errors++;
}
if(data379.canary === undefined){
const err1069 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err1069];
}
else {
vErrors.push(err1069);
}
errors++;
}
if(data379.steps === undefined){
const err1070 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err1070];
}
else {
vErrors.push(err1070);
}
errors++;
}
for(const key71 in data379){
if(!(((((key71 === "stable") || (key71 === "canary")) || (key71 === "steps")) || (key71 === "after")) || (key71 === "drain"))){
const err1071 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err1071];
}
else {
vErrors.push(err1071);
}
errors++;
}
}
if(data379.stable !== undefined){
let data380 = data379.stable;
if(typeof data380 === "string"){
if(!pattern0.test(data380)){
const err1072 = instancePath+"/strategy/canary/stable";
if(vErrors === null){
vErrors = [err1072];
}
else {
vErrors.push(err1072);
}
errors++;
}
}
else {
const err1073 = instancePath+"/strategy/canary/stable";
if(vErrors === null){
vErrors = [err1073];
}
else {
vErrors.push(err1073);
}
errors++;
}
}
if(data379.canary !== undefined){
let data381 = data379.canary;
if(typeof data381 === "string"){
if(!pattern0.test(data381)){
const err1074 = instancePath+"/strategy/canary/canary";
if(vErrors === null){
vErrors = [err1074];
}
else {
vErrors.push(err1074);
}
errors++;
}
}
else {
const err1075 = instancePath+"/strategy/canary/canary";
if(vErrors === null){
vErrors = [err1075];
}
else {
vErrors.push(err1075);
}
errors++;
}
}
if(data379.steps !== undefined){
let data382 = data379.steps;
if(Array.isArray(data382)){
if(data382.length > 500){
const err1076 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err1076];
}
else {
vErrors.push(err1076);
}
errors++;
}
if(data382.length < 1){
const err1077 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err1077];
}
else {
vErrors.push(err1077);
}
errors++;
}
const len39 = data382.length;
for(let i39=0; i39<len39; i39++){
let data383 = data382[i39];
if(data383 && typeof data383 == "object" && !Array.isArray(data383)){
if(Object.keys(data383).length > 1){
const err1078 = instancePath+"/strategy/canary/steps/" + i39;
if(vErrors === null){
vErrors = [err1078];
}
else {
vErrors.push(err1078);
}
errors++;
}
if(Object.keys(data383).length < 1){
const err1079 = instancePath+"/strategy/canary/steps/" + i39;
if(vErrors === null){
vErrors = [err1079];
}
else {
vErrors.push(err1079);
}
errors++;
}
for(const key72 in data383){
if(!((key72 === "set_weight") || (key72 === "pause"))){
const err1080 = instancePath+"/strategy/canary/steps/" + i39;
if(vErrors === null){
vErrors = [err1080];
}
else {
vErrors.push(err1080);
}
errors++;
}
}
if(data383.set_weight !== undefined){
let data384 = data383.set_weight;
if((typeof data384 == "number") && (isFinite(data384))){
if(data384 > 100 || isNaN(data384)){
const err1081 = instancePath+"/strategy/canary/steps/" + i39+"/set_weight";
if(vErrors === null){
vErrors = [err1081];
}
else {
vErrors.push(err1081);
}
errors++;
}
if(data384 < 0 || isNaN(data384)){
const err1082 = instancePath+"/strategy/canary/steps/" + i39+"/set_weight";
if(vErrors === null){
vErrors = [err1082];
}
else {
vErrors.push(err1082);
}
errors++;
}
}
else {
const err1083 = instancePath+"/strategy/canary/steps/" + i39+"/set_weight";
if(vErrors === null){
vErrors = [err1083];
}
else {
vErrors.push(err1083);
}
errors++;
}
}
if(data383.pause !== undefined){
let data385 = data383.pause;
const _errs961 = errors;
let valid188 = false;
const _errs962 = errors;
if(typeof data385 === "string"){
if(!pattern6.test(data385)){
const err1084 = instancePath+"/strategy/canary/steps/" + i39+"/pause";
if(vErrors === null){
vErrors = [err1084];
}
else {
vErrors.push(err1084);
}
errors++;
}
}
else {
const err1085 = instancePath+"/strategy/canary/steps/" + i39+"/pause";
if(vErrors === null){
vErrors = [err1085];
}
else {
vErrors.push(err1085);
}
errors++;
}
var _valid37 = _errs962 === errors;
valid188 = valid188 || _valid37;
if(!valid188){
const _errs964 = errors;
if(data385 && typeof data385 == "object" && !Array.isArray(data385)){
for(const key73 in data385){
if(!(key73 === "duration")){
const err1086 = instancePath+"/strategy/canary/steps/" + i39+"/pause";
if(vErrors === null){
vErrors = [err1086];
}
else {
vErrors.push(err1086);
}
errors++;
}
}
if(data385.duration !== undefined){
let data386 = data385.duration;
if(typeof data386 === "string"){
if(!pattern6.test(data386)){
const err1087 = instancePath+"/strategy/canary/steps/" + i39+"/pause/duration";
if(vErrors === null){
vErrors = [err1087];
}
else {
vErrors.push(err1087);
}
errors++;
}
}
else {
const err1088 = instancePath+"/strategy/canary/steps/" + i39+"/pause/duration";
if(vErrors === null){
vErrors = [err1088];
}
else {
vErrors.push(err1088);
}
errors++;
}
}
}
else {
const err1089 = instancePath+"/strategy/canary/steps/" + i39+"/pause";
if(vErrors === null){
vErrors = [err1089];
}
else {
vErrors.push(err1089);
}
errors++;
}
var _valid37 = _errs964 === errors;
valid188 = valid188 || _valid37;
}
if(!valid188){
const err1090 = instancePath+"/strategy/canary/steps/" + i39+"/pause";
if(vErrors === null){
vErrors = [err1090];
}
else {
vErrors.push(err1090);
}
errors++;
}
else {
errors = _errs961;
if(vErrors !== null){
if(_errs961){
vErrors.length = _errs961;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1091 = instancePath+"/strategy/canary/steps/" + i39;
if(vErrors === null){
vErrors = [err1091];
}
else {
vErrors.push(err1091);
}
errors++;
}
}
}
else {
const err1092 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err1092];
}
else {
vErrors.push(err1092);
}
errors++;
}
}
if(data379.after !== undefined){
let data387 = data379.after;
if(!((data387 === "keep") || (data387 === "absorb"))){
const err1093 = instancePath+"/strategy/canary/after";
if(vErrors === null){
vErrors = [err1093];
}
else {
vErrors.push(err1093);
}
errors++;
}
}
if(data379.drain !== undefined){
let data388 = data379.drain;
if(typeof data388 === "string"){
if(!pattern6.test(data388)){
const err1094 = instancePath+"/strategy/canary/drain";
if(vErrors === null){
vErrors = [err1094];
}
else {
vErrors.push(err1094);
}
errors++;
}
}
else {
const err1095 = instancePath+"/strategy/canary/drain";
if(vErrors === null){
vErrors = [err1095];
}
else {
vErrors.push(err1095);
}
errors++;
}
}
}
else {
const err1096 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err1096];
}
else {
vErrors.push(err1096);
}
errors++;
}
}
}
else {
const err1097 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err1097];
}
else {
vErrors.push(err1097);
}
errors++;
}
}
}
else {
const err1098 = instancePath;
if(vErrors === null){
vErrors = [err1098];
}
else {
vErrors.push(err1098);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

