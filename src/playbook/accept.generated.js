// Generated from src/playbook/schema.ts by .ci/build.mjs: do not edit.
/* eslint-disable */

export const acceptsPlay = validate10;
const schema11 = {"type":"object","required":["name","hosts","upstreams","strategy"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"serial":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"string","pattern":"^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$"},{"type":"array","items":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"minItems":1,"maxItems":100}]},"max_fail_percentage":{"type":"number","minimum":0,"maximum":100},"any_errors_fatal":{"type":"boolean"},"become":{"type":"boolean"},"become_user":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"vars":{"type":"object","patternProperties":{"^.*$":{}}},"vars_files":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":100},"secret_vars":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"maxItems":100},"tags":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"maxItems":100},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"splay":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"prove_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_old_workers":{"type":"integer","minimum":0,"maximum":1000000},"confirm":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"discovery":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"static":{},"inventory":{"type":"object","required":["hosts"],"properties":{"hosts":{"type":"string","minLength":1,"maxLength":1024},"port":{"type":"integer","minimum":1,"maximum":65535}},"additionalProperties":false},"map":{"type":"string","minLength":1,"maxLength":4096},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}}},"facts":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"static":{},"inventory":{"type":"object","required":["hosts"],"properties":{"hosts":{"type":"string","minLength":1,"maxLength":1024},"port":{"type":"integer","minimum":1,"maximum":65535}},"additionalProperties":false},"map":{"type":"string","minLength":1,"maxLength":4096},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}}},"when":{"type":"string","minLength":1,"maxLength":4096},"unless":{"type":"string","minLength":1,"maxLength":4096},"per":{"enum":["balancer"]},"upstreams":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["dest"],"properties":{"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"template":{"type":"string","minLength":1,"maxLength":1024},"method":{"anyOf":[{"enum":["round_robin","least_conn","ip_hash","random"]},{"type":"object","required":["hash"],"properties":{"hash":{"type":"string","pattern":"^[A-Za-z0-9_$.:|/-]{1,256}$"},"consistent":{"type":"boolean"}},"additionalProperties":false}],"default":"round_robin"},"routing":{"type":"object","required":["by"],"properties":{"by":{"anyOf":[{"enum":["client_ip"]},{"type":"object","properties":{"cookie":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"header":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$"}},"additionalProperties":false,"minProperties":1,"maxProperties":1}]}},"additionalProperties":false},"keepalive":{"type":"integer","minimum":1,"maximum":1000000},"keepalive_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"groups":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"members":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","properties":{"address":{"type":"string"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"discover":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"where":{"type":"string","minLength":1,"maxLength":4096},"port":{"type":"integer","minimum":1,"maximum":65535},"weight":{"type":"integer","minimum":1,"maximum":100,"default":1},"backup":{"type":"boolean"},"max_fails":{"type":"integer","minimum":0,"maximum":1000},"fail_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_conns":{"type":"integer","minimum":0,"maximum":1000000},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":256}}}},"additionalProperties":false}]},"minItems":1,"maxItems":5000},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"port":{"type":"integer","minimum":1,"maximum":65535}},"additionalProperties":false}},"minProperties":1},"members":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","properties":{"address":{"type":"string"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"discover":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"where":{"type":"string","minLength":1,"maxLength":4096},"port":{"type":"integer","minimum":1,"maximum":65535},"weight":{"type":"integer","minimum":1,"maximum":100,"default":1},"backup":{"type":"boolean"},"max_fails":{"type":"integer","minimum":0,"maximum":1000},"fail_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_conns":{"type":"integer","minimum":0,"maximum":1000000},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":256}}}},"additionalProperties":false}]},"minItems":1,"maxItems":5000},"min_members":{"type":"integer","minimum":1,"maximum":1000000},"max_change":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"revision_endpoint":{"type":"string"}},"additionalProperties":false}},"minProperties":1},"services":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["hosts","version"],"properties":{"hosts":{"type":"string","minLength":1,"maxLength":1024},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$"},"unit":{"type":"string","minLength":1,"maxLength":1024},"target":{"anyOf":[{"type":"boolean"},{"type":"string","minLength":1,"maxLength":1024}],"default":false},"env":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"type":"string","maxLength":16384},{"type":"number"},{"type":"boolean"}]}}},"credentials":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":65536}}},"artifact":{"type":"object","properties":{"files":{"anyOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","minLength":1,"maxLength":1024},"exclude":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"maxItems":100}},"additionalProperties":false}]},"rsync":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"exclude":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"maxItems":100},"options":{"type":"array","items":{"type":"string","pattern":"^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$"},"maxItems":50}},"additionalProperties":false}]},"git":{"type":"object","required":["repository","ref"],"properties":{"repository":{"type":"string","pattern":"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$","maxLength":1024},"ref":{"type":"string","pattern":"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$","maxLength":1024},"via":{"enum":["host","controller"],"default":"controller"}},"additionalProperties":false},"http":{"type":"object","required":["url","sha256"],"properties":{"url":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"via":{"enum":["host","controller"],"default":"host"},"unpack":{"type":"boolean"}},"additionalProperties":false},"s3":{"type":"object","required":["endpoint","bucket","key"],"properties":{"endpoint":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"bucket":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"key":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"region":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"unpack":{"type":"boolean"}},"additionalProperties":false},"package":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9+.-]{0,127}$"},"version":{"type":"string","pattern":"^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$"}},"additionalProperties":false},"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"}},"additionalProperties":false},"link":{"type":"object","patternProperties":{"^.*$":{"type":"string","minLength":1,"maxLength":1024}}},"keep_releases":{"type":"integer","minimum":1,"maximum":1000000},"hooks":{"type":"object","properties":{"before_release":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"after_release":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}},"additionalProperties":false},"health":{"type":"object","properties":{"http":{"type":"object","properties":{"path":{"type":"string","pattern":"^/[!-~]{0,1023}$","default":"/"},"expect":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"array","items":{"type":"integer","minimum":100,"maximum":599},"minItems":1,"maxItems":50}],"default":200},"body":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}}}},"additionalProperties":false},"tcp":{"type":"object","properties":{},"additionalProperties":false},"command":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"systemd":{"type":"object","properties":{"window":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"from":{"enum":["balancer","controller"],"default":"balancer"},"interval":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"healthy":{"type":"integer","minimum":1,"maximum":1000000},"probe_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"description":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"on_change":{"enum":["restart","reload"],"default":"restart"},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"type":{"enum":["exec","simple","forking","notify","oneshot"],"default":"exec"},"exec_start":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_start_pre":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_start_post":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_reload":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_stop":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_stop_post":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"user":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"group":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"working_directory":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"pid_file":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"remain_after_exit":{"type":"boolean"},"restart":{"enum":["no","on-success","on-failure","on-abnormal","on-watchdog","on-abort","always"],"default":"on-failure"},"restart_sec":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"start_limit_burst":{"type":"integer","minimum":0,"maximum":1000000},"start_limit_interval":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout_start":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout_stop":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"watchdog":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"kill_mode":{"enum":["control-group","mixed","process","none"]},"kill_signal":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"limit_nofile":{"type":"integer","minimum":1,"maximum":1000000},"limit_nproc":{"type":"integer","minimum":1,"maximum":1000000},"memory_max":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"cpu_quota":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"tasks_max":{"type":"integer","minimum":1,"maximum":1000000},"nice":{"type":"integer","minimum":-20,"maximum":19},"umask":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"after":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"requires":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"wants":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]}},"additionalProperties":false}},"minProperties":1},"sites":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"enum":["absent"]},{"type":"object","properties":{"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"enabled":{"type":"boolean","default":true},"template":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"anyOf":[{"type":"string","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},{"type":"array","items":{"type":"string","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},"minItems":1,"maxItems":100}]},"listen":{"anyOf":[{"anyOf":[{"type":"integer","minimum":1,"maximum":65535},{"type":"string","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}]},{"type":"array","items":{"anyOf":[{"type":"integer","minimum":1,"maximum":65535},{"type":"string","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}]},"minItems":1,"maxItems":20}]},"default_server":{"type":"boolean"},"upstream":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"tls":{"type":"object","required":["certificate","key"],"properties":{"certificate":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"key":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"redirect":{"type":"boolean","default":true}},"additionalProperties":false},"websocket":{"type":"boolean"},"next_upstream":{"type":"array","items":{"enum":["error","timeout","invalid_header","http_500","http_502","http_503","http_504","http_403","http_404","http_429","non_idempotent"]},"maxItems":11},"read_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_body":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$"},"proxy_headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[A-Za-z0-9_$.:,/@=+ -]{0,256}$"}}}},"additionalProperties":false}]}},"minProperties":1},"strategy":{"type":"object","properties":{"rolling":{"type":"object","properties":{"max_unavailable":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"max_surge":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"order":{"enum":["stop_first","start_first"],"default":"stop_first"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"pause":{"anyOf":[{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}]}},"additionalProperties":false},"blue_green":{"type":"object","required":["groups"],"properties":{"groups":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"minItems":2,"maxItems":2},"auto_promote":{"anyOf":[{"type":"boolean"},{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}],"default":true},"keep":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"canary":{"type":"object","required":["stable","canary","steps"],"properties":{"stable":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"canary":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"steps":{"type":"array","items":{"type":"object","properties":{"set_weight":{"type":"number","minimum":0,"maximum":100},"pause":{"anyOf":[{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"minItems":1,"maxItems":500},"after":{"enum":["keep","absorb"],"default":"keep"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern1 = new RegExp("^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$", "u");
const pattern2 = new RegExp("^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$", "u");
const pattern3 = new RegExp("^[a-z_][a-z0-9_-]{0,31}$", "u");
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern6 = new RegExp("^(?:[0-9]+(?:ms|s|m|h|d))+$", "u");
const pattern10 = new RegExp("^.*$", "u");
const pattern15 = new RegExp("^/[A-Za-z0-9._/@+,=-]{1,1023}$", "u");
const pattern16 = new RegExp("^[A-Za-z0-9_$.:|/-]{1,256}$", "u");
const pattern17 = new RegExp("^[A-Za-z0-9_]{1,64}$", "u");
const pattern18 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,63}$", "u");
const pattern22 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._]{0,62}$", "u");
const pattern38 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$", "u");
const pattern41 = new RegExp("^[^\\r\\n\\u0000]*$", "u");
const pattern45 = new RegExp("^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$", "u");
const pattern46 = new RegExp("^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$", "u");
const pattern49 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern55 = new RegExp("^[a-z0-9][a-z0-9+.-]{0,127}$", "u");
const pattern56 = new RegExp("^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$", "u");
const pattern61 = new RegExp("^/[!-~]{0,1023}$", "u");
const pattern105 = new RegExp("^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$", "u");
const pattern107 = new RegExp("^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$", "u");
const pattern113 = new RegExp("^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$", "u");
const pattern115 = new RegExp("^[A-Za-z0-9_$.:,/@=+ -]{0,256}$", "u");

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
if(!((((key2 === "static") || (key2 === "inventory")) || (key2 === "map")) || (key2 === "timeout"))){
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
if(data21.map !== undefined){
let data25 = data21.map;
if(typeof data25 === "string"){
if(data25.length > 4096){
const err67 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data25.length < 1){
const err68 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
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
const err69 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data21.timeout !== undefined){
let data26 = data21.timeout;
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
const err70 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout";
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
const err71 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout";
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
else {
const err73 = instancePath+"/discovery";
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.facts !== undefined){
let data27 = data.facts;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key4 in data27){
if(pattern10.test(key4)){
let data28 = data27[key4];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key5 in data28){
if(!((((key5 === "static") || (key5 === "inventory")) || (key5 === "map")) || (key5 === "timeout"))){
const err74 = instancePath+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data28.inventory !== undefined){
let data29 = data28.inventory;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.hosts === undefined){
const err75 = instancePath+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory";
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key6 in data29){
if(!((key6 === "hosts") || (key6 === "port"))){
const err76 = instancePath+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory";
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data29.hosts !== undefined){
let data30 = data29.hosts;
if(typeof data30 === "string"){
if(data30.length > 1024){
const err77 = instancePath+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts";
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data30.length < 1){
const err78 = instancePath+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts";
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = instancePath+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts";
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data29.port !== undefined){
let data31 = data29.port;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err80 = instancePath+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port";
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 65535 || isNaN(data31)){
const err81 = instancePath+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port";
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err82 = instancePath+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port";
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
}
else {
const err83 = instancePath+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory";
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data28.map !== undefined){
let data32 = data28.map;
if(typeof data32 === "string"){
if(data32.length > 4096){
const err84 = instancePath+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data32.length < 1){
const err85 = instancePath+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
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
const err86 = instancePath+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/map";
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data28.timeout !== undefined){
let data33 = data28.timeout;
if(typeof data33 === "string"){
if(!pattern6.test(data33)){
const err87 = instancePath+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout";
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = instancePath+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout";
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = instancePath+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1");
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
}
else {
const err90 = instancePath+"/facts";
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.when !== undefined){
let data34 = data.when;
if(typeof data34 === "string"){
if(data34.length > 4096){
const err91 = instancePath+"/when";
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data34.length < 1){
const err92 = instancePath+"/when";
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = instancePath+"/when";
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.unless !== undefined){
let data35 = data.unless;
if(typeof data35 === "string"){
if(data35.length > 4096){
const err94 = instancePath+"/unless";
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data35.length < 1){
const err95 = instancePath+"/unless";
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = instancePath+"/unless";
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.per !== undefined){
if(!(data.per === "balancer")){
const err97 = instancePath+"/per";
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.upstreams !== undefined){
let data37 = data.upstreams;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(Object.keys(data37).length < 1){
const err98 = instancePath+"/upstreams";
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key7 in data37){
if(pattern10.test(key7)){
let data38 = data37[key7];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.dest === undefined){
const err99 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key8 in data38){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties, key8))){
const err100 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data38.dest !== undefined){
let data39 = data38.dest;
if(typeof data39 === "string"){
if(!pattern15.test(data39)){
const err101 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data38.template !== undefined){
let data40 = data38.template;
if(typeof data40 === "string"){
if(data40.length > 1024){
const err103 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data40.length < 1){
const err104 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data38.method !== undefined){
let data41 = data38.method;
const _errs99 = errors;
let valid19 = false;
const _errs100 = errors;
if(!((((data41 === "round_robin") || (data41 === "least_conn")) || (data41 === "ip_hash")) || (data41 === "random"))){
const err106 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid2 = _errs100 === errors;
valid19 = valid19 || _valid2;
if(!valid19){
const _errs101 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.hash === undefined){
const err107 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key9 in data41){
if(!((key9 === "hash") || (key9 === "consistent"))){
const err108 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data41.hash !== undefined){
let data42 = data41.hash;
if(typeof data42 === "string"){
if(!pattern16.test(data42)){
const err109 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash";
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash";
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data41.consistent !== undefined){
if(typeof data41.consistent !== "boolean"){
const err111 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/consistent";
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid2 = _errs101 === errors;
valid19 = valid19 || _valid2;
}
if(!valid19){
const err113 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
}
}
if(data38.routing !== undefined){
let data44 = data38.routing;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.by === undefined){
const err114 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key10 in data44){
if(!(key10 === "by")){
const err115 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data44.by !== undefined){
let data45 = data44.by;
const _errs112 = errors;
let valid22 = false;
const _errs113 = errors;
if(!(data45 === "client_ip")){
const err116 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid3 = _errs113 === errors;
valid22 = valid22 || _valid3;
if(!valid22){
const _errs114 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(Object.keys(data45).length > 1){
const err117 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(Object.keys(data45).length < 1){
const err118 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
for(const key11 in data45){
if(!((key11 === "cookie") || (key11 === "header"))){
const err119 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data45.cookie !== undefined){
let data46 = data45.cookie;
if(typeof data46 === "string"){
if(!pattern17.test(data46)){
const err120 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie";
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie";
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data45.header !== undefined){
let data47 = data45.header;
if(typeof data47 === "string"){
if(!pattern18.test(data47)){
const err122 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header";
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
const err123 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header";
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
else {
const err124 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var _valid3 = _errs114 === errors;
valid22 = valid22 || _valid3;
}
if(!valid22){
const err125 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err126 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data38.keepalive !== undefined){
let data48 = data38.keepalive;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err127 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 1000000 || isNaN(data48)){
const err128 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data48 < 1 || isNaN(data48)){
const err129 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
if(data38.keepalive_timeout !== undefined){
let data49 = data38.keepalive_timeout;
if(typeof data49 === "string"){
if(!pattern6.test(data49)){
const err130 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout";
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout";
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data38.groups !== undefined){
let data50 = data38.groups;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(Object.keys(data50).length < 1){
const err132 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups";
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key12 in data50){
if(pattern10.test(key12)){
let data51 = data50[key12];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key13 in data51){
if(!(((((key13 === "members") || (key13 === "service")) || (key13 === "instances")) || (key13 === "surge")) || (key13 === "port"))){
const err133 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data51.members !== undefined){
let data52 = data51.members;
if(Array.isArray(data52)){
if(data52.length > 5000){
const err134 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data52.length < 1){
const err135 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const len4 = data52.length;
for(let i4=0; i4<len4; i4++){
let data53 = data52[i4];
const _errs133 = errors;
let valid28 = false;
const _errs134 = errors;
if(typeof data53 !== "string"){
const err136 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4;
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid4 = _errs134 === errors;
valid28 = valid28 || _valid4;
if(!valid28){
const _errs136 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key14 in data53){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties, key14))){
const err137 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4;
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data53.address !== undefined){
if(typeof data53.address !== "string"){
const err138 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/address";
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data53.hosts !== undefined){
let data55 = data53.hosts;
if(typeof data55 === "string"){
if(data55.length > 1024){
const err139 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/hosts";
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data55.length < 1){
const err140 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/hosts";
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
const err141 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/hosts";
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data53.service !== undefined){
let data56 = data53.service;
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err142 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/service";
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
const err143 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/service";
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data53.instances !== undefined){
let data57 = data53.instances;
if(Array.isArray(data57)){
if(data57.length > 500){
const err144 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances";
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data57.length < 1){
const err145 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances";
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
const len5 = data57.length;
for(let i5=0; i5<len5; i5++){
let data58 = data57[i5];
const _errs148 = errors;
let valid32 = false;
const _errs149 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err146 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 65535 || isNaN(data58)){
const err147 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data58 < 0 || isNaN(data58)){
const err148 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
var _valid5 = _errs149 === errors;
valid32 = valid32 || _valid5;
if(!valid32){
const _errs151 = errors;
if(typeof data58 === "string"){
if(!pattern22.test(data58)){
const err149 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
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
const err150 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid5 = _errs151 === errors;
valid32 = valid32 || _valid5;
}
if(!valid32){
const err151 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err152 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances";
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data53.surge !== undefined){
let data59 = data53.surge;
if(Array.isArray(data59)){
if(data59.length > 500){
const err153 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge";
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data59.length < 1){
const err154 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge";
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len6 = data59.length;
for(let i6=0; i6<len6; i6++){
let data60 = data59[i6];
const _errs156 = errors;
let valid35 = false;
const _errs157 = errors;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err155 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 65535 || isNaN(data60)){
const err156 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data60 < 0 || isNaN(data60)){
const err157 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
var _valid6 = _errs157 === errors;
valid35 = valid35 || _valid6;
if(!valid35){
const _errs159 = errors;
if(typeof data60 === "string"){
if(!pattern22.test(data60)){
const err158 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
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
const err159 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid6 = _errs159 === errors;
valid35 = valid35 || _valid6;
}
if(!valid35){
const err160 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
else {
errors = _errs156;
if(vErrors !== null){
if(_errs156){
vErrors.length = _errs156;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err161 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge";
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data53.discover !== undefined){
let data61 = data53.discover;
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err162 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/discover";
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/discover";
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data53.where !== undefined){
let data62 = data53.where;
if(typeof data62 === "string"){
if(data62.length > 4096){
const err164 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/where";
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data62.length < 1){
const err165 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/where";
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
const err166 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/where";
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data53.port !== undefined){
let data63 = data53.port;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err167 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/port";
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 65535 || isNaN(data63)){
const err168 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/port";
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data63 < 1 || isNaN(data63)){
const err169 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/port";
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
if(data53.weight !== undefined){
let data64 = data53.weight;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err170 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/weight";
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 100 || isNaN(data64)){
const err171 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/weight";
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data64 < 1 || isNaN(data64)){
const err172 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/weight";
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
if(data53.backup !== undefined){
if(typeof data53.backup !== "boolean"){
const err173 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/backup";
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data53.max_fails !== undefined){
let data66 = data53.max_fails;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err174 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_fails";
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 1000 || isNaN(data66)){
const err175 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_fails";
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data66 < 0 || isNaN(data66)){
const err176 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_fails";
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
if(data53.fail_timeout !== undefined){
let data67 = data53.fail_timeout;
if(typeof data67 === "string"){
if(!pattern6.test(data67)){
const err177 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/fail_timeout";
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
const err178 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/fail_timeout";
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data53.max_conns !== undefined){
let data68 = data53.max_conns;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err179 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_conns";
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 1000000 || isNaN(data68)){
const err180 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_conns";
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data68 < 0 || isNaN(data68)){
const err181 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_conns";
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
if(data53.labels !== undefined){
let data69 = data53.labels;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key15 in data69){
if(pattern10.test(key15)){
let data70 = data69[key15];
if(typeof data70 === "string"){
if(data70.length > 256){
const err182 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/labels/" + key15.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/labels/" + key15.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
}
else {
const err184 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/labels";
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4;
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid4 = _errs136 === errors;
valid28 = valid28 || _valid4;
}
if(!valid28){
const err186 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4;
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
else {
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err187 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data51.service !== undefined){
let data71 = data51.service;
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err188 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/service";
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
const err189 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/service";
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data51.instances !== undefined){
let data72 = data51.instances;
if(Array.isArray(data72)){
if(data72.length > 500){
const err190 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data72.length < 1){
const err191 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
const len7 = data72.length;
for(let i7=0; i7<len7; i7++){
let data73 = data72[i7];
const _errs186 = errors;
let valid39 = false;
const _errs187 = errors;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err192 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 65535 || isNaN(data73)){
const err193 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data73 < 0 || isNaN(data73)){
const err194 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
var _valid7 = _errs187 === errors;
valid39 = valid39 || _valid7;
if(!valid39){
const _errs189 = errors;
if(typeof data73 === "string"){
if(!pattern22.test(data73)){
const err195 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var _valid7 = _errs189 === errors;
valid39 = valid39 || _valid7;
}
if(!valid39){
const err197 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
else {
errors = _errs186;
if(vErrors !== null){
if(_errs186){
vErrors.length = _errs186;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err198 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data51.surge !== undefined){
let data74 = data51.surge;
if(Array.isArray(data74)){
if(data74.length > 500){
const err199 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data74.length < 1){
const err200 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
const len8 = data74.length;
for(let i8=0; i8<len8; i8++){
let data75 = data74[i8];
const _errs194 = errors;
let valid42 = false;
const _errs195 = errors;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err201 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 65535 || isNaN(data75)){
const err202 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data75 < 0 || isNaN(data75)){
const err203 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
var _valid8 = _errs195 === errors;
valid42 = valid42 || _valid8;
if(!valid42){
const _errs197 = errors;
if(typeof data75 === "string"){
if(!pattern22.test(data75)){
const err204 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var _valid8 = _errs197 === errors;
valid42 = valid42 || _valid8;
}
if(!valid42){
const err206 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
else {
errors = _errs194;
if(vErrors !== null){
if(_errs194){
vErrors.length = _errs194;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err207 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data51.port !== undefined){
let data76 = data51.port;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err208 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 65535 || isNaN(data76)){
const err209 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data76 < 1 || isNaN(data76)){
const err210 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
}
else {
const err211 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
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
}
else {
const err212 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups";
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data38.members !== undefined){
let data77 = data38.members;
if(Array.isArray(data77)){
if(data77.length > 5000){
const err213 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data77.length < 1){
const err214 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
const len9 = data77.length;
for(let i9=0; i9<len9; i9++){
let data78 = data77[i9];
const _errs204 = errors;
let valid45 = false;
const _errs205 = errors;
if(typeof data78 !== "string"){
const err215 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9;
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var _valid9 = _errs205 === errors;
valid45 = valid45 || _valid9;
if(!valid45){
const _errs207 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key16 in data78){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties, key16))){
const err216 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9;
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data78.address !== undefined){
if(typeof data78.address !== "string"){
const err217 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/address";
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data78.hosts !== undefined){
let data80 = data78.hosts;
if(typeof data80 === "string"){
if(data80.length > 1024){
const err218 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/hosts";
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data80.length < 1){
const err219 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/hosts";
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/hosts";
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data78.service !== undefined){
let data81 = data78.service;
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err221 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/service";
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/service";
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data78.instances !== undefined){
let data82 = data78.instances;
if(Array.isArray(data82)){
if(data82.length > 500){
const err223 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances";
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data82.length < 1){
const err224 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances";
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
const len10 = data82.length;
for(let i10=0; i10<len10; i10++){
let data83 = data82[i10];
const _errs219 = errors;
let valid49 = false;
const _errs220 = errors;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
const err225 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 65535 || isNaN(data83)){
const err226 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data83 < 0 || isNaN(data83)){
const err227 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
var _valid10 = _errs220 === errors;
valid49 = valid49 || _valid10;
if(!valid49){
const _errs222 = errors;
if(typeof data83 === "string"){
if(!pattern22.test(data83)){
const err228 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
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
const err229 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
var _valid10 = _errs222 === errors;
valid49 = valid49 || _valid10;
}
if(!valid49){
const err230 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
else {
errors = _errs219;
if(vErrors !== null){
if(_errs219){
vErrors.length = _errs219;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err231 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances";
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data78.surge !== undefined){
let data84 = data78.surge;
if(Array.isArray(data84)){
if(data84.length > 500){
const err232 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge";
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data84.length < 1){
const err233 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge";
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
const len11 = data84.length;
for(let i11=0; i11<len11; i11++){
let data85 = data84[i11];
const _errs227 = errors;
let valid52 = false;
const _errs228 = errors;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err234 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 65535 || isNaN(data85)){
const err235 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data85 < 0 || isNaN(data85)){
const err236 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
var _valid11 = _errs228 === errors;
valid52 = valid52 || _valid11;
if(!valid52){
const _errs230 = errors;
if(typeof data85 === "string"){
if(!pattern22.test(data85)){
const err237 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
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
const err238 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid11 = _errs230 === errors;
valid52 = valid52 || _valid11;
}
if(!valid52){
const err239 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
else {
errors = _errs227;
if(vErrors !== null){
if(_errs227){
vErrors.length = _errs227;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err240 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge";
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data78.discover !== undefined){
let data86 = data78.discover;
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err241 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/discover";
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
const err242 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/discover";
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data78.where !== undefined){
let data87 = data78.where;
if(typeof data87 === "string"){
if(data87.length > 4096){
const err243 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/where";
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data87.length < 1){
const err244 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/where";
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/where";
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data78.port !== undefined){
let data88 = data78.port;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err246 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/port";
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 65535 || isNaN(data88)){
const err247 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/port";
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data88 < 1 || isNaN(data88)){
const err248 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/port";
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
if(data78.weight !== undefined){
let data89 = data78.weight;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err249 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/weight";
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 100 || isNaN(data89)){
const err250 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/weight";
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data89 < 1 || isNaN(data89)){
const err251 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/weight";
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
if(data78.backup !== undefined){
if(typeof data78.backup !== "boolean"){
const err252 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/backup";
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data78.max_fails !== undefined){
let data91 = data78.max_fails;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err253 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_fails";
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 1000 || isNaN(data91)){
const err254 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_fails";
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data91 < 0 || isNaN(data91)){
const err255 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_fails";
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
if(data78.fail_timeout !== undefined){
let data92 = data78.fail_timeout;
if(typeof data92 === "string"){
if(!pattern6.test(data92)){
const err256 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/fail_timeout";
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/fail_timeout";
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data78.max_conns !== undefined){
let data93 = data78.max_conns;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err258 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_conns";
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 1000000 || isNaN(data93)){
const err259 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_conns";
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data93 < 0 || isNaN(data93)){
const err260 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_conns";
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
if(data78.labels !== undefined){
let data94 = data78.labels;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key17 in data94){
if(pattern10.test(key17)){
let data95 = data94[key17];
if(typeof data95 === "string"){
if(data95.length > 256){
const err261 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
}
else {
const err263 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/labels";
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9;
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var _valid9 = _errs207 === errors;
valid45 = valid45 || _valid9;
}
if(!valid45){
const err265 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9;
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
else {
errors = _errs204;
if(vErrors !== null){
if(_errs204){
vErrors.length = _errs204;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err266 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data38.min_members !== undefined){
let data96 = data38.min_members;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err267 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members";
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 1000000 || isNaN(data96)){
const err268 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members";
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(data96 < 1 || isNaN(data96)){
const err269 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members";
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
if(data38.max_change !== undefined){
let data97 = data38.max_change;
const _errs255 = errors;
let valid54 = false;
const _errs256 = errors;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err270 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 1000000 || isNaN(data97)){
const err271 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data97 < 0 || isNaN(data97)){
const err272 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
var _valid12 = _errs256 === errors;
valid54 = valid54 || _valid12;
if(!valid54){
const _errs258 = errors;
if(typeof data97 === "string"){
if(!pattern2.test(data97)){
const err273 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
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
const err274 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid12 = _errs258 === errors;
valid54 = valid54 || _valid12;
}
if(!valid54){
const err275 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change";
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
else {
errors = _errs255;
if(vErrors !== null){
if(_errs255){
vErrors.length = _errs255;
}
else {
vErrors = null;
}
}
}
}
if(data38.revision_endpoint !== undefined){
if(typeof data38.revision_endpoint !== "string"){
const err276 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/revision_endpoint";
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
else {
const err277 = instancePath+"/upstreams/" + key7.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
}
else {
const err278 = instancePath+"/upstreams";
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data.services !== undefined){
let data99 = data.services;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(Object.keys(data99).length < 1){
const err279 = instancePath+"/services";
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
for(const key18 in data99){
if(pattern10.test(key18)){
let data100 = data99[key18];
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.hosts === undefined){
const err280 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data100.version === undefined){
const err281 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
for(const key19 in data100){
if(!(func2.call(schema11.properties.services.patternProperties["^.*$"].properties, key19))){
const err282 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data100.hosts !== undefined){
let data101 = data100.hosts;
if(typeof data101 === "string"){
if(data101.length > 1024){
const err283 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data101.length < 1){
const err284 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
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
const err285 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data100.version !== undefined){
let data102 = data100.version;
if(typeof data102 === "string"){
if(!pattern38.test(data102)){
const err286 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/version";
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
const err287 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/version";
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data100.unit !== undefined){
let data103 = data100.unit;
if(typeof data103 === "string"){
if(data103.length > 1024){
const err288 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data103.length < 1){
const err289 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data100.target !== undefined){
let data104 = data100.target;
const _errs274 = errors;
let valid57 = false;
const _errs275 = errors;
if(typeof data104 !== "boolean"){
const err291 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
var _valid13 = _errs275 === errors;
valid57 = valid57 || _valid13;
if(!valid57){
const _errs277 = errors;
if(typeof data104 === "string"){
if(data104.length > 1024){
const err292 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data104.length < 1){
const err293 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
var _valid13 = _errs277 === errors;
valid57 = valid57 || _valid13;
}
if(!valid57){
const err295 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
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
if(data100.env !== undefined){
let data105 = data100.env;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key20 in data105){
if(pattern10.test(key20)){
let data106 = data105[key20];
const _errs282 = errors;
let valid59 = false;
const _errs283 = errors;
if(typeof data106 === "string"){
if(data106.length > 16384){
const err296 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key20.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err297 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key20.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
var _valid14 = _errs283 === errors;
valid59 = valid59 || _valid14;
if(!valid59){
const _errs285 = errors;
if(!((typeof data106 == "number") && (isFinite(data106)))){
const err298 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key20.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
var _valid14 = _errs285 === errors;
valid59 = valid59 || _valid14;
if(!valid59){
const _errs287 = errors;
if(typeof data106 !== "boolean"){
const err299 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key20.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
var _valid14 = _errs287 === errors;
valid59 = valid59 || _valid14;
}
}
if(!valid59){
const err300 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key20.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
else {
errors = _errs282;
if(vErrors !== null){
if(_errs282){
vErrors.length = _errs282;
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
const err301 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/env";
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data100.credentials !== undefined){
let data107 = data100.credentials;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key21 in data107){
if(pattern10.test(key21)){
let data108 = data107[key21];
if(typeof data108 === "string"){
if(data108.length > 65536){
const err302 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key21.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key21.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
}
else {
const err304 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials";
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data100.artifact !== undefined){
let data109 = data100.artifact;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key22 in data109){
if(!(((((((key22 === "files") || (key22 === "rsync")) || (key22 === "git")) || (key22 === "http")) || (key22 === "s3")) || (key22 === "package")) || (key22 === "dest"))){
const err305 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact";
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data109.files !== undefined){
let data110 = data109.files;
const _errs297 = errors;
let valid62 = false;
const _errs298 = errors;
if(typeof data110 === "string"){
if(data110.length > 1024){
const err306 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data110.length < 1){
const err307 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
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
const err308 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
var _valid15 = _errs298 === errors;
valid62 = valid62 || _valid15;
if(!valid62){
const _errs300 = errors;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.from === undefined){
const err309 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
for(const key23 in data110){
if(!((key23 === "from") || (key23 === "exclude"))){
const err310 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data110.from !== undefined){
let data111 = data110.from;
if(typeof data111 === "string"){
if(data111.length > 1024){
const err311 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data111.length < 1){
const err312 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data110.exclude !== undefined){
let data112 = data110.exclude;
if(Array.isArray(data112)){
if(data112.length > 100){
const err314 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude";
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
const len12 = data112.length;
for(let i12=0; i12<len12; i12++){
let data113 = data112[i12];
if(typeof data113 === "string"){
if(data113.length > 1024){
const err315 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i12;
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(data113.length < 1){
const err316 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i12;
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(!pattern41.test(data113)){
const err317 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i12;
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i12;
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
else {
const err319 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude";
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
var _valid15 = _errs300 === errors;
valid62 = valid62 || _valid15;
}
if(!valid62){
const err321 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
else {
errors = _errs297;
if(vErrors !== null){
if(_errs297){
vErrors.length = _errs297;
}
else {
vErrors = null;
}
}
}
}
if(data109.rsync !== undefined){
let data114 = data109.rsync;
const _errs310 = errors;
let valid66 = false;
const _errs311 = errors;
if(typeof data114 === "string"){
if(data114.length > 1024){
const err322 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(data114.length < 1){
const err323 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(!pattern41.test(data114)){
const err324 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
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
const err325 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
var _valid16 = _errs311 === errors;
valid66 = valid66 || _valid16;
if(!valid66){
const _errs313 = errors;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.from === undefined){
const err326 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
for(const key24 in data114){
if(!(((key24 === "from") || (key24 === "exclude")) || (key24 === "options"))){
const err327 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data114.from !== undefined){
let data115 = data114.from;
if(typeof data115 === "string"){
if(data115.length > 1024){
const err328 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data115.length < 1){
const err329 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(!pattern41.test(data115)){
const err330 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data114.exclude !== undefined){
let data116 = data114.exclude;
if(Array.isArray(data116)){
if(data116.length > 100){
const err332 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude";
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
const len13 = data116.length;
for(let i13=0; i13<len13; i13++){
let data117 = data116[i13];
if(typeof data117 === "string"){
if(data117.length > 1024){
const err333 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i13;
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data117.length < 1){
const err334 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i13;
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(!pattern41.test(data117)){
const err335 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i13;
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
const err336 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i13;
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
else {
const err337 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude";
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data114.options !== undefined){
let data118 = data114.options;
if(Array.isArray(data118)){
if(data118.length > 50){
const err338 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options";
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
const len14 = data118.length;
for(let i14=0; i14<len14; i14++){
let data119 = data118[i14];
if(typeof data119 === "string"){
if(!pattern45.test(data119)){
const err339 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i14;
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i14;
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
else {
const err341 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options";
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
var _valid16 = _errs313 === errors;
valid66 = valid66 || _valid16;
}
if(!valid66){
const err343 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
else {
errors = _errs310;
if(vErrors !== null){
if(_errs310){
vErrors.length = _errs310;
}
else {
vErrors = null;
}
}
}
}
if(data109.git !== undefined){
let data120 = data109.git;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.repository === undefined){
const err344 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data120.ref === undefined){
const err345 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
for(const key25 in data120){
if(!(((key25 === "repository") || (key25 === "ref")) || (key25 === "via"))){
const err346 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data120.repository !== undefined){
let data121 = data120.repository;
if(typeof data121 === "string"){
if(data121.length > 1024){
const err347 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(!pattern46.test(data121)){
const err348 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data120.ref !== undefined){
let data122 = data120.ref;
if(typeof data122 === "string"){
if(data122.length > 1024){
const err350 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(!pattern46.test(data122)){
const err351 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
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
const err352 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data120.via !== undefined){
let data123 = data120.via;
if(!((data123 === "host") || (data123 === "controller"))){
const err353 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/via";
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data109.http !== undefined){
let data124 = data109.http;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.url === undefined){
const err355 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(data124.sha256 === undefined){
const err356 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
for(const key26 in data124){
if(!((((key26 === "url") || (key26 === "sha256")) || (key26 === "via")) || (key26 === "unpack"))){
const err357 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data124.url !== undefined){
let data125 = data124.url;
if(typeof data125 === "string"){
if(data125.length > 1024){
const err358 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(data125.length < 1){
const err359 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(!pattern41.test(data125)){
const err360 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data124.sha256 !== undefined){
let data126 = data124.sha256;
if(typeof data126 === "string"){
if(!pattern49.test(data126)){
const err362 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256";
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
else {
const err363 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256";
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data124.via !== undefined){
let data127 = data124.via;
if(!((data127 === "host") || (data127 === "controller"))){
const err364 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/via";
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data124.unpack !== undefined){
if(typeof data124.unpack !== "boolean"){
const err365 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/unpack";
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
else {
const err366 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data109.s3 !== undefined){
let data129 = data109.s3;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.endpoint === undefined){
const err367 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(data129.bucket === undefined){
const err368 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(data129.key === undefined){
const err369 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
for(const key27 in data129){
if(!((((((key27 === "endpoint") || (key27 === "bucket")) || (key27 === "key")) || (key27 === "sha256")) || (key27 === "region")) || (key27 === "unpack"))){
const err370 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data129.endpoint !== undefined){
let data130 = data129.endpoint;
if(typeof data130 === "string"){
if(data130.length > 1024){
const err371 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data130.length < 1){
const err372 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(!pattern41.test(data130)){
const err373 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
else {
const err374 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data129.bucket !== undefined){
let data131 = data129.bucket;
if(typeof data131 === "string"){
if(data131.length > 1024){
const err375 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(data131.length < 1){
const err376 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(!pattern41.test(data131)){
const err377 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
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
const err378 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data129.key !== undefined){
let data132 = data129.key;
if(typeof data132 === "string"){
if(data132.length > 1024){
const err379 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(data132.length < 1){
const err380 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(!pattern41.test(data132)){
const err381 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
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
const err382 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data129.sha256 !== undefined){
let data133 = data129.sha256;
if(typeof data133 === "string"){
if(!pattern49.test(data133)){
const err383 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256";
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
const err384 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256";
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data129.region !== undefined){
let data134 = data129.region;
if(typeof data134 === "string"){
if(data134.length > 1024){
const err385 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data134.length < 1){
const err386 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(!pattern41.test(data134)){
const err387 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data129.unpack !== undefined){
if(typeof data129.unpack !== "boolean"){
const err389 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/unpack";
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
const err390 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data109.package !== undefined){
let data136 = data109.package;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.name === undefined){
const err391 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(data136.version === undefined){
const err392 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
for(const key28 in data136){
if(!((key28 === "name") || (key28 === "version"))){
const err393 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data136.name !== undefined){
let data137 = data136.name;
if(typeof data137 === "string"){
if(!pattern55.test(data137)){
const err394 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name";
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
else {
const err395 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name";
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data136.version !== undefined){
let data138 = data136.version;
if(typeof data138 === "string"){
if(!pattern56.test(data138)){
const err396 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version";
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
const err397 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version";
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
else {
const err398 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data109.dest !== undefined){
let data139 = data109.dest;
if(typeof data139 === "string"){
if(!pattern15.test(data139)){
const err399 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest";
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
const err400 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest";
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
else {
const err401 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact";
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data100.link !== undefined){
let data140 = data100.link;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key29 in data140){
if(pattern10.test(key29)){
let data141 = data140[key29];
if(typeof data141 === "string"){
if(data141.length > 1024){
const err402 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key29.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(data141.length < 1){
const err403 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key29.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err404 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key29.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
}
else {
const err405 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/link";
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data100.keep_releases !== undefined){
let data142 = data100.keep_releases;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
const err406 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 > 1000000 || isNaN(data142)){
const err407 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if(data142 < 1 || isNaN(data142)){
const err408 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
}
if(data100.hooks !== undefined){
let data143 = data100.hooks;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key30 in data143){
if(!((key30 === "before_release") || (key30 === "after_release"))){
const err409 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks";
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data143.before_release !== undefined){
let data144 = data143.before_release;
if(typeof data144 === "string"){
if(data144.length > 1024){
const err410 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(data144.length < 1){
const err411 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(!pattern41.test(data144)){
const err412 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
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
const err413 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data143.after_release !== undefined){
let data145 = data143.after_release;
if(typeof data145 === "string"){
if(data145.length > 1024){
const err414 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(data145.length < 1){
const err415 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(!pattern41.test(data145)){
const err416 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
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
const err417 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
else {
const err418 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks";
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data100.health !== undefined){
let data146 = data100.health;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key31 in data146){
if(!(func2.call(schema11.properties.services.patternProperties["^.*$"].properties.health.properties, key31))){
const err419 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health";
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data146.http !== undefined){
let data147 = data146.http;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key32 in data147){
if(!((((key32 === "path") || (key32 === "expect")) || (key32 === "body")) || (key32 === "headers"))){
const err420 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http";
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data147.path !== undefined){
let data148 = data147.path;
if(typeof data148 === "string"){
if(!pattern61.test(data148)){
const err421 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/path";
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
else {
const err422 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/path";
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data147.expect !== undefined){
let data149 = data147.expect;
const _errs390 = errors;
let valid80 = false;
const _errs391 = errors;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
const err423 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 > 599 || isNaN(data149)){
const err424 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(data149 < 100 || isNaN(data149)){
const err425 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
var _valid17 = _errs391 === errors;
valid80 = valid80 || _valid17;
if(!valid80){
const _errs393 = errors;
if(Array.isArray(data149)){
if(data149.length > 50){
const err426 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if(data149.length < 1){
const err427 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
const len15 = data149.length;
for(let i15=0; i15<len15; i15++){
let data150 = data149[i15];
if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
const err428 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i15;
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 > 599 || isNaN(data150)){
const err429 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i15;
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(data150 < 100 || isNaN(data150)){
const err430 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i15;
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
}
else {
const err431 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
var _valid17 = _errs393 === errors;
valid80 = valid80 || _valid17;
}
if(!valid80){
const err432 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
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
if(data147.body !== undefined){
let data151 = data147.body;
if(typeof data151 === "string"){
if(data151.length > 1024){
const err433 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(data151.length < 1){
const err434 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(!pattern41.test(data151)){
const err435 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
else {
const err436 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data147.headers !== undefined){
let data152 = data147.headers;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key33 in data152){
if(pattern10.test(key33)){
let data153 = data152[key33];
if(typeof data153 === "string"){
if(data153.length > 1024){
const err437 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(data153.length < 1){
const err438 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(!pattern41.test(data153)){
const err439 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err440 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
}
else {
const err441 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers";
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
const err442 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http";
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data146.tcp !== undefined){
let data154 = data146.tcp;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key34 in data154){
const err443 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp";
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
const err444 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp";
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data146.command !== undefined){
let data155 = data146.command;
if(typeof data155 === "string"){
if(data155.length > 1024){
const err445 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if(data155.length < 1){
const err446 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(!pattern41.test(data155)){
const err447 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
else {
const err448 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data146.systemd !== undefined){
let data156 = data146.systemd;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key35 in data156){
if(!(key35 === "window")){
const err449 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd";
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data156.window !== undefined){
let data157 = data156.window;
if(typeof data157 === "string"){
if(!pattern6.test(data157)){
const err450 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window";
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
const err451 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window";
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
else {
const err452 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd";
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data146.from !== undefined){
let data158 = data146.from;
if(!((data158 === "balancer") || (data158 === "controller"))){
const err453 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/from";
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data146.interval !== undefined){
let data159 = data146.interval;
if(typeof data159 === "string"){
if(!pattern6.test(data159)){
const err454 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval";
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
const err455 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval";
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data146.healthy !== undefined){
let data160 = data146.healthy;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
const err456 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 > 1000000 || isNaN(data160)){
const err457 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(data160 < 1 || isNaN(data160)){
const err458 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
}
if(data146.probe_timeout !== undefined){
let data161 = data146.probe_timeout;
if(typeof data161 === "string"){
if(!pattern6.test(data161)){
const err459 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout";
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
else {
const err460 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout";
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data146.timeout !== undefined){
let data162 = data146.timeout;
if(typeof data162 === "string"){
if(!pattern6.test(data162)){
const err461 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout";
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
const err462 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout";
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
const err463 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/health";
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data100.description !== undefined){
let data163 = data100.description;
if(typeof data163 === "string"){
if(data163.length > 1024){
const err464 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(data163.length < 1){
const err465 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(!pattern41.test(data163)){
const err466 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
else {
const err467 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data100.on_change !== undefined){
let data164 = data100.on_change;
if(!((data164 === "restart") || (data164 === "reload"))){
const err468 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_change";
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data100.settle !== undefined){
let data165 = data100.settle;
if(typeof data165 === "string"){
if(!pattern6.test(data165)){
const err469 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle";
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
const err470 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle";
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data100.type !== undefined){
let data166 = data100.type;
if(!(((((data166 === "exec") || (data166 === "simple")) || (data166 === "forking")) || (data166 === "notify")) || (data166 === "oneshot"))){
const err471 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/type";
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data100.exec_start !== undefined){
let data167 = data100.exec_start;
const _errs429 = errors;
let valid85 = false;
const _errs430 = errors;
if(typeof data167 === "string"){
if(data167.length > 1024){
const err472 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(data167.length < 1){
const err473 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if(!pattern41.test(data167)){
const err474 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
else {
const err475 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
var _valid18 = _errs430 === errors;
valid85 = valid85 || _valid18;
if(!valid85){
const _errs432 = errors;
if(Array.isArray(data167)){
if(data167.length > 50){
const err476 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if(data167.length < 1){
const err477 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
const len16 = data167.length;
for(let i16=0; i16<len16; i16++){
let data168 = data167[i16];
if(typeof data168 === "string"){
if(data168.length > 1024){
const err478 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i16;
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(data168.length < 1){
const err479 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i16;
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(!pattern41.test(data168)){
const err480 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i16;
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
else {
const err481 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i16;
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
else {
const err482 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
var _valid18 = _errs432 === errors;
valid85 = valid85 || _valid18;
}
if(!valid85){
const err483 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
else {
errors = _errs429;
if(vErrors !== null){
if(_errs429){
vErrors.length = _errs429;
}
else {
vErrors = null;
}
}
}
}
if(data100.exec_start_pre !== undefined){
let data169 = data100.exec_start_pre;
const _errs437 = errors;
let valid88 = false;
const _errs438 = errors;
if(typeof data169 === "string"){
if(data169.length > 1024){
const err484 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(data169.length < 1){
const err485 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(!pattern41.test(data169)){
const err486 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
else {
const err487 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
var _valid19 = _errs438 === errors;
valid88 = valid88 || _valid19;
if(!valid88){
const _errs440 = errors;
if(Array.isArray(data169)){
if(data169.length > 50){
const err488 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(data169.length < 1){
const err489 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
const len17 = data169.length;
for(let i17=0; i17<len17; i17++){
let data170 = data169[i17];
if(typeof data170 === "string"){
if(data170.length > 1024){
const err490 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i17;
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(data170.length < 1){
const err491 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i17;
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if(!pattern41.test(data170)){
const err492 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i17;
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
else {
const err493 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i17;
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
else {
const err494 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
var _valid19 = _errs440 === errors;
valid88 = valid88 || _valid19;
}
if(!valid88){
const err495 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
else {
errors = _errs437;
if(vErrors !== null){
if(_errs437){
vErrors.length = _errs437;
}
else {
vErrors = null;
}
}
}
}
if(data100.exec_start_post !== undefined){
let data171 = data100.exec_start_post;
const _errs445 = errors;
let valid91 = false;
const _errs446 = errors;
if(typeof data171 === "string"){
if(data171.length > 1024){
const err496 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
if(data171.length < 1){
const err497 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(!pattern41.test(data171)){
const err498 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
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
const err499 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
var _valid20 = _errs446 === errors;
valid91 = valid91 || _valid20;
if(!valid91){
const _errs448 = errors;
if(Array.isArray(data171)){
if(data171.length > 50){
const err500 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(data171.length < 1){
const err501 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
const len18 = data171.length;
for(let i18=0; i18<len18; i18++){
let data172 = data171[i18];
if(typeof data172 === "string"){
if(data172.length > 1024){
const err502 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i18;
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if(data172.length < 1){
const err503 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i18;
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(!pattern41.test(data172)){
const err504 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i18;
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
const err505 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i18;
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
const err506 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
var _valid20 = _errs448 === errors;
valid91 = valid91 || _valid20;
}
if(!valid91){
const err507 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
else {
errors = _errs445;
if(vErrors !== null){
if(_errs445){
vErrors.length = _errs445;
}
else {
vErrors = null;
}
}
}
}
if(data100.exec_reload !== undefined){
let data173 = data100.exec_reload;
const _errs453 = errors;
let valid94 = false;
const _errs454 = errors;
if(typeof data173 === "string"){
if(data173.length > 1024){
const err508 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if(data173.length < 1){
const err509 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(!pattern41.test(data173)){
const err510 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
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
const err511 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
var _valid21 = _errs454 === errors;
valid94 = valid94 || _valid21;
if(!valid94){
const _errs456 = errors;
if(Array.isArray(data173)){
if(data173.length > 50){
const err512 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(data173.length < 1){
const err513 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
const len19 = data173.length;
for(let i19=0; i19<len19; i19++){
let data174 = data173[i19];
if(typeof data174 === "string"){
if(data174.length > 1024){
const err514 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i19;
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if(data174.length < 1){
const err515 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i19;
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if(!pattern41.test(data174)){
const err516 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i19;
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
else {
const err517 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i19;
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
else {
const err518 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
var _valid21 = _errs456 === errors;
valid94 = valid94 || _valid21;
}
if(!valid94){
const err519 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
else {
errors = _errs453;
if(vErrors !== null){
if(_errs453){
vErrors.length = _errs453;
}
else {
vErrors = null;
}
}
}
}
if(data100.exec_stop !== undefined){
let data175 = data100.exec_stop;
const _errs461 = errors;
let valid97 = false;
const _errs462 = errors;
if(typeof data175 === "string"){
if(data175.length > 1024){
const err520 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if(data175.length < 1){
const err521 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(!pattern41.test(data175)){
const err522 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
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
const err523 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
var _valid22 = _errs462 === errors;
valid97 = valid97 || _valid22;
if(!valid97){
const _errs464 = errors;
if(Array.isArray(data175)){
if(data175.length > 50){
const err524 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(data175.length < 1){
const err525 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
const len20 = data175.length;
for(let i20=0; i20<len20; i20++){
let data176 = data175[i20];
if(typeof data176 === "string"){
if(data176.length > 1024){
const err526 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i20;
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(data176.length < 1){
const err527 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i20;
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(!pattern41.test(data176)){
const err528 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i20;
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
else {
const err529 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i20;
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
const err530 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
var _valid22 = _errs464 === errors;
valid97 = valid97 || _valid22;
}
if(!valid97){
const err531 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
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
if(data100.exec_stop_post !== undefined){
let data177 = data100.exec_stop_post;
const _errs469 = errors;
let valid100 = false;
const _errs470 = errors;
if(typeof data177 === "string"){
if(data177.length > 1024){
const err532 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
if(data177.length < 1){
const err533 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(!pattern41.test(data177)){
const err534 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
else {
const err535 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
var _valid23 = _errs470 === errors;
valid100 = valid100 || _valid23;
if(!valid100){
const _errs472 = errors;
if(Array.isArray(data177)){
if(data177.length > 50){
const err536 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(data177.length < 1){
const err537 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
const len21 = data177.length;
for(let i21=0; i21<len21; i21++){
let data178 = data177[i21];
if(typeof data178 === "string"){
if(data178.length > 1024){
const err538 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i21;
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
if(data178.length < 1){
const err539 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i21;
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(!pattern41.test(data178)){
const err540 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i21;
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
const err541 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i21;
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
}
else {
const err542 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
var _valid23 = _errs472 === errors;
valid100 = valid100 || _valid23;
}
if(!valid100){
const err543 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
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
if(data100.user !== undefined){
let data179 = data100.user;
if(typeof data179 === "string"){
if(data179.length > 1024){
const err544 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(data179.length < 1){
const err545 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(!pattern41.test(data179)){
const err546 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
else {
const err547 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data100.group !== undefined){
let data180 = data100.group;
if(typeof data180 === "string"){
if(data180.length > 1024){
const err548 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if(data180.length < 1){
const err549 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
if(!pattern41.test(data180)){
const err550 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
else {
const err551 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data100.working_directory !== undefined){
let data181 = data100.working_directory;
if(typeof data181 === "string"){
if(data181.length > 1024){
const err552 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
if(data181.length < 1){
const err553 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if(!pattern41.test(data181)){
const err554 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
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
const err555 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data100.pid_file !== undefined){
let data182 = data100.pid_file;
if(typeof data182 === "string"){
if(data182.length > 1024){
const err556 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if(data182.length < 1){
const err557 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(!pattern41.test(data182)){
const err558 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
else {
const err559 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data100.remain_after_exit !== undefined){
if(typeof data100.remain_after_exit !== "boolean"){
const err560 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/remain_after_exit";
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data100.restart !== undefined){
let data184 = data100.restart;
if(!(((((((data184 === "no") || (data184 === "on-success")) || (data184 === "on-failure")) || (data184 === "on-abnormal")) || (data184 === "on-watchdog")) || (data184 === "on-abort")) || (data184 === "always"))){
const err561 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart";
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data100.restart_sec !== undefined){
let data185 = data100.restart_sec;
if(typeof data185 === "string"){
if(!pattern6.test(data185)){
const err562 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec";
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
const err563 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec";
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data100.start_limit_burst !== undefined){
let data186 = data100.start_limit_burst;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
const err564 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 > 1000000 || isNaN(data186)){
const err565 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(data186 < 0 || isNaN(data186)){
const err566 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
}
if(data100.start_limit_interval !== undefined){
let data187 = data100.start_limit_interval;
if(typeof data187 === "string"){
if(!pattern6.test(data187)){
const err567 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval";
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
else {
const err568 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval";
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data100.timeout_start !== undefined){
let data188 = data100.timeout_start;
if(typeof data188 === "string"){
if(!pattern6.test(data188)){
const err569 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start";
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
else {
const err570 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start";
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data100.timeout_stop !== undefined){
let data189 = data100.timeout_stop;
if(typeof data189 === "string"){
if(!pattern6.test(data189)){
const err571 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop";
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
else {
const err572 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop";
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data100.watchdog !== undefined){
let data190 = data100.watchdog;
if(typeof data190 === "string"){
if(!pattern6.test(data190)){
const err573 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog";
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
else {
const err574 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog";
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data100.kill_mode !== undefined){
let data191 = data100.kill_mode;
if(!((((data191 === "control-group") || (data191 === "mixed")) || (data191 === "process")) || (data191 === "none"))){
const err575 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_mode";
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data100.kill_signal !== undefined){
let data192 = data100.kill_signal;
if(typeof data192 === "string"){
if(data192.length > 1024){
const err576 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(data192.length < 1){
const err577 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
if(!pattern41.test(data192)){
const err578 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
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
const err579 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data100.limit_nofile !== undefined){
let data193 = data100.limit_nofile;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
const err580 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 > 1000000 || isNaN(data193)){
const err581 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
if(data193 < 1 || isNaN(data193)){
const err582 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
}
if(data100.limit_nproc !== undefined){
let data194 = data100.limit_nproc;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
const err583 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 > 1000000 || isNaN(data194)){
const err584 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if(data194 < 1 || isNaN(data194)){
const err585 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
}
if(data100.memory_max !== undefined){
let data195 = data100.memory_max;
if(typeof data195 === "string"){
if(data195.length > 1024){
const err586 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if(data195.length < 1){
const err587 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
if(!pattern41.test(data195)){
const err588 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
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
const err589 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data100.cpu_quota !== undefined){
let data196 = data100.cpu_quota;
if(typeof data196 === "string"){
if(data196.length > 1024){
const err590 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
if(data196.length < 1){
const err591 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
if(!pattern41.test(data196)){
const err592 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
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
const err593 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data100.tasks_max !== undefined){
let data197 = data100.tasks_max;
if(!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197)))){
const err594 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 > 1000000 || isNaN(data197)){
const err595 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
if(data197 < 1 || isNaN(data197)){
const err596 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
}
if(data100.nice !== undefined){
let data198 = data100.nice;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
const err597 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if((typeof data198 == "number") && (isFinite(data198))){
if(data198 > 19 || isNaN(data198)){
const err598 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
if(data198 < -20 || isNaN(data198)){
const err599 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
}
if(data100.umask !== undefined){
let data199 = data100.umask;
if(typeof data199 === "string"){
if(data199.length > 1024){
const err600 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if(data199.length < 1){
const err601 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
if(!pattern41.test(data199)){
const err602 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
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
const err603 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
if(data100.after !== undefined){
let data200 = data100.after;
const _errs517 = errors;
let valid103 = false;
const _errs518 = errors;
if(typeof data200 === "string"){
if(data200.length > 1024){
const err604 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
if(data200.length < 1){
const err605 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
if(!pattern41.test(data200)){
const err606 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
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
const err607 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
var _valid24 = _errs518 === errors;
valid103 = valid103 || _valid24;
if(!valid103){
const _errs520 = errors;
if(Array.isArray(data200)){
if(data200.length > 50){
const err608 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if(data200.length < 1){
const err609 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
const len22 = data200.length;
for(let i22=0; i22<len22; i22++){
let data201 = data200[i22];
if(typeof data201 === "string"){
if(data201.length > 1024){
const err610 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i22;
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
if(data201.length < 1){
const err611 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i22;
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
if(!pattern41.test(data201)){
const err612 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i22;
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
else {
const err613 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i22;
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
}
else {
const err614 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
var _valid24 = _errs520 === errors;
valid103 = valid103 || _valid24;
}
if(!valid103){
const err615 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
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
if(data100.requires !== undefined){
let data202 = data100.requires;
const _errs525 = errors;
let valid106 = false;
const _errs526 = errors;
if(typeof data202 === "string"){
if(data202.length > 1024){
const err616 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
if(data202.length < 1){
const err617 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
if(!pattern41.test(data202)){
const err618 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
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
const err619 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
var _valid25 = _errs526 === errors;
valid106 = valid106 || _valid25;
if(!valid106){
const _errs528 = errors;
if(Array.isArray(data202)){
if(data202.length > 50){
const err620 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
if(data202.length < 1){
const err621 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
const len23 = data202.length;
for(let i23=0; i23<len23; i23++){
let data203 = data202[i23];
if(typeof data203 === "string"){
if(data203.length > 1024){
const err622 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i23;
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
if(data203.length < 1){
const err623 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i23;
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
if(!pattern41.test(data203)){
const err624 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i23;
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
else {
const err625 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i23;
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
}
else {
const err626 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
var _valid25 = _errs528 === errors;
valid106 = valid106 || _valid25;
}
if(!valid106){
const err627 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
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
if(data100.wants !== undefined){
let data204 = data100.wants;
const _errs533 = errors;
let valid109 = false;
const _errs534 = errors;
if(typeof data204 === "string"){
if(data204.length > 1024){
const err628 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
if(data204.length < 1){
const err629 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
if(!pattern41.test(data204)){
const err630 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
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
const err631 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
var _valid26 = _errs534 === errors;
valid109 = valid109 || _valid26;
if(!valid109){
const _errs536 = errors;
if(Array.isArray(data204)){
if(data204.length > 50){
const err632 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
if(data204.length < 1){
const err633 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
const len24 = data204.length;
for(let i24=0; i24<len24; i24++){
let data205 = data204[i24];
if(typeof data205 === "string"){
if(data205.length > 1024){
const err634 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i24;
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
if(data205.length < 1){
const err635 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i24;
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
if(!pattern41.test(data205)){
const err636 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i24;
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
else {
const err637 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i24;
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
const err638 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
var _valid26 = _errs536 === errors;
valid109 = valid109 || _valid26;
}
if(!valid109){
const err639 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
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
}
else {
const err640 = instancePath+"/services/" + key18.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
}
}
else {
const err641 = instancePath+"/services";
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data.sites !== undefined){
let data206 = data.sites;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(Object.keys(data206).length < 1){
const err642 = instancePath+"/sites";
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
for(const key36 in data206){
if(pattern10.test(key36)){
let data207 = data206[key36];
const _errs543 = errors;
let valid113 = false;
const _errs544 = errors;
if(!(data207 === "absent")){
const err643 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
var _valid27 = _errs544 === errors;
valid113 = valid113 || _valid27;
if(!valid113){
const _errs545 = errors;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key37 in data207){
if(!(func2.call(schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties, key37))){
const err644 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
if(data207.dest !== undefined){
let data208 = data207.dest;
if(typeof data208 === "string"){
if(!pattern15.test(data208)){
const err645 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
else {
const err646 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data207.enabled !== undefined){
if(typeof data207.enabled !== "boolean"){
const err647 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled";
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data207.template !== undefined){
let data210 = data207.template;
if(typeof data210 === "string"){
if(data210.length > 1024){
const err648 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
if(data210.length < 1){
const err649 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
else {
const err650 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
if(data207.server_name !== undefined){
let data211 = data207.server_name;
const _errs555 = errors;
let valid115 = false;
const _errs556 = errors;
if(typeof data211 === "string"){
if(!pattern105.test(data211)){
const err651 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
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
const err652 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
var _valid28 = _errs556 === errors;
valid115 = valid115 || _valid28;
if(!valid115){
const _errs558 = errors;
if(Array.isArray(data211)){
if(data211.length > 100){
const err653 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
if(data211.length < 1){
const err654 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
const len25 = data211.length;
for(let i25=0; i25<len25; i25++){
let data212 = data211[i25];
if(typeof data212 === "string"){
if(!pattern105.test(data212)){
const err655 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i25;
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
const err656 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i25;
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
const err657 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
var _valid28 = _errs558 === errors;
valid115 = valid115 || _valid28;
}
if(!valid115){
const err658 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
else {
errors = _errs555;
if(vErrors !== null){
if(_errs555){
vErrors.length = _errs555;
}
else {
vErrors = null;
}
}
}
}
if(data207.listen !== undefined){
let data213 = data207.listen;
const _errs563 = errors;
let valid118 = false;
const _errs564 = errors;
const _errs565 = errors;
let valid119 = false;
const _errs566 = errors;
if(!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))){
const err659 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 > 65535 || isNaN(data213)){
const err660 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
if(data213 < 1 || isNaN(data213)){
const err661 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
var _valid30 = _errs566 === errors;
valid119 = valid119 || _valid30;
if(!valid119){
const _errs568 = errors;
if(typeof data213 === "string"){
if(!pattern107.test(data213)){
const err662 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
else {
const err663 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
var _valid30 = _errs568 === errors;
valid119 = valid119 || _valid30;
}
if(!valid119){
const err664 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
else {
errors = _errs565;
if(vErrors !== null){
if(_errs565){
vErrors.length = _errs565;
}
else {
vErrors = null;
}
}
}
var _valid29 = _errs564 === errors;
valid118 = valid118 || _valid29;
if(!valid118){
const _errs570 = errors;
if(Array.isArray(data213)){
if(data213.length > 20){
const err665 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if(data213.length < 1){
const err666 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
const len26 = data213.length;
for(let i26=0; i26<len26; i26++){
let data214 = data213[i26];
const _errs573 = errors;
let valid122 = false;
const _errs574 = errors;
if(!(((typeof data214 == "number") && (!(data214 % 1) && !isNaN(data214))) && (isFinite(data214)))){
const err667 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
if((typeof data214 == "number") && (isFinite(data214))){
if(data214 > 65535 || isNaN(data214)){
const err668 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
if(data214 < 1 || isNaN(data214)){
const err669 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
var _valid31 = _errs574 === errors;
valid122 = valid122 || _valid31;
if(!valid122){
const _errs576 = errors;
if(typeof data214 === "string"){
if(!pattern107.test(data214)){
const err670 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
else {
const err671 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
var _valid31 = _errs576 === errors;
valid122 = valid122 || _valid31;
}
if(!valid122){
const err672 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
else {
errors = _errs573;
if(vErrors !== null){
if(_errs573){
vErrors.length = _errs573;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err673 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
var _valid29 = _errs570 === errors;
valid118 = valid118 || _valid29;
}
if(!valid118){
const err674 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
else {
errors = _errs563;
if(vErrors !== null){
if(_errs563){
vErrors.length = _errs563;
}
else {
vErrors = null;
}
}
}
}
if(data207.default_server !== undefined){
if(typeof data207.default_server !== "boolean"){
const err675 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/default_server";
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data207.upstream !== undefined){
let data216 = data207.upstream;
if(typeof data216 === "string"){
if(!pattern0.test(data216)){
const err676 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream";
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
const err677 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream";
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
if(data207.tls !== undefined){
let data217 = data207.tls;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.certificate === undefined){
const err678 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
if(data217.key === undefined){
const err679 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
for(const key38 in data217){
if(!(((key38 === "certificate") || (key38 === "key")) || (key38 === "redirect"))){
const err680 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data217.certificate !== undefined){
let data218 = data217.certificate;
if(typeof data218 === "string"){
if(!pattern15.test(data218)){
const err681 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate";
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
else {
const err682 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate";
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(data217.key !== undefined){
let data219 = data217.key;
if(typeof data219 === "string"){
if(!pattern15.test(data219)){
const err683 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key";
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
else {
const err684 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key";
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(data217.redirect !== undefined){
if(typeof data217.redirect !== "boolean"){
const err685 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/redirect";
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
}
else {
const err686 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
if(data207.websocket !== undefined){
if(typeof data207.websocket !== "boolean"){
const err687 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/websocket";
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
if(data207.next_upstream !== undefined){
let data222 = data207.next_upstream;
if(Array.isArray(data222)){
if(data222.length > 11){
const err688 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream";
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
const len27 = data222.length;
for(let i27=0; i27<len27; i27++){
let data223 = data222[i27];
if(!(((((((((((data223 === "error") || (data223 === "timeout")) || (data223 === "invalid_header")) || (data223 === "http_500")) || (data223 === "http_502")) || (data223 === "http_503")) || (data223 === "http_504")) || (data223 === "http_403")) || (data223 === "http_404")) || (data223 === "http_429")) || (data223 === "non_idempotent"))){
const err689 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream/" + i27;
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
}
else {
const err690 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream";
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data207.read_timeout !== undefined){
let data224 = data207.read_timeout;
if(typeof data224 === "string"){
if(!pattern6.test(data224)){
const err691 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout";
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
else {
const err692 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout";
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
if(data207.max_body !== undefined){
let data225 = data207.max_body;
if(typeof data225 === "string"){
if(!pattern113.test(data225)){
const err693 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body";
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
else {
const err694 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body";
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
if(data207.proxy_headers !== undefined){
let data226 = data207.proxy_headers;
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
for(const key39 in data226){
if(pattern10.test(key39)){
let data227 = data226[key39];
if(typeof data227 === "string"){
if(!pattern115.test(data227)){
const err695 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key39.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
else {
const err696 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key39.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
}
}
else {
const err697 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers";
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
}
else {
const err698 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
var _valid27 = _errs545 === errors;
valid113 = valid113 || _valid27;
}
if(!valid113){
const err699 = instancePath+"/sites/" + key36.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
else {
errors = _errs543;
if(vErrors !== null){
if(_errs543){
vErrors.length = _errs543;
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
const err700 = instancePath+"/sites";
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
if(data.strategy !== undefined){
let data228 = data.strategy;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
if(Object.keys(data228).length > 1){
const err701 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
if(Object.keys(data228).length < 1){
const err702 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
for(const key40 in data228){
if(!(((key40 === "rolling") || (key40 === "blue_green")) || (key40 === "canary"))){
const err703 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
if(data228.rolling !== undefined){
let data229 = data228.rolling;
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
for(const key41 in data229){
if(!(((((key41 === "max_unavailable") || (key41 === "max_surge")) || (key41 === "order")) || (key41 === "drain")) || (key41 === "pause"))){
const err704 = instancePath+"/strategy/rolling";
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data229.max_unavailable !== undefined){
let data230 = data229.max_unavailable;
const _errs611 = errors;
let valid129 = false;
const _errs612 = errors;
if(!(((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230))) && (isFinite(data230)))){
const err705 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 > 1000000 || isNaN(data230)){
const err706 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
if(data230 < 0 || isNaN(data230)){
const err707 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
var _valid32 = _errs612 === errors;
valid129 = valid129 || _valid32;
if(!valid129){
const _errs614 = errors;
if(typeof data230 === "string"){
if(!pattern2.test(data230)){
const err708 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
else {
const err709 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
var _valid32 = _errs614 === errors;
valid129 = valid129 || _valid32;
}
if(!valid129){
const err710 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
else {
errors = _errs611;
if(vErrors !== null){
if(_errs611){
vErrors.length = _errs611;
}
else {
vErrors = null;
}
}
}
}
if(data229.max_surge !== undefined){
let data231 = data229.max_surge;
const _errs617 = errors;
let valid130 = false;
const _errs618 = errors;
if(!(((typeof data231 == "number") && (!(data231 % 1) && !isNaN(data231))) && (isFinite(data231)))){
const err711 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
if((typeof data231 == "number") && (isFinite(data231))){
if(data231 > 1000000 || isNaN(data231)){
const err712 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
if(data231 < 0 || isNaN(data231)){
const err713 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
var _valid33 = _errs618 === errors;
valid130 = valid130 || _valid33;
if(!valid130){
const _errs620 = errors;
if(typeof data231 === "string"){
if(!pattern2.test(data231)){
const err714 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
else {
const err715 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
var _valid33 = _errs620 === errors;
valid130 = valid130 || _valid33;
}
if(!valid130){
const err716 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
else {
errors = _errs617;
if(vErrors !== null){
if(_errs617){
vErrors.length = _errs617;
}
else {
vErrors = null;
}
}
}
}
if(data229.order !== undefined){
let data232 = data229.order;
if(!((data232 === "stop_first") || (data232 === "start_first"))){
const err717 = instancePath+"/strategy/rolling/order";
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
if(data229.drain !== undefined){
let data233 = data229.drain;
if(typeof data233 === "string"){
if(!pattern6.test(data233)){
const err718 = instancePath+"/strategy/rolling/drain";
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
const err719 = instancePath+"/strategy/rolling/drain";
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data229.pause !== undefined){
let data234 = data229.pause;
const _errs626 = errors;
let valid131 = false;
const _errs627 = errors;
if(typeof data234 === "string"){
if(!pattern6.test(data234)){
const err720 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
else {
const err721 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
var _valid34 = _errs627 === errors;
valid131 = valid131 || _valid34;
if(!valid131){
const _errs629 = errors;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
for(const key42 in data234){
if(!(key42 === "duration")){
const err722 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
if(data234.duration !== undefined){
let data235 = data234.duration;
if(typeof data235 === "string"){
if(!pattern6.test(data235)){
const err723 = instancePath+"/strategy/rolling/pause/duration";
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
else {
const err724 = instancePath+"/strategy/rolling/pause/duration";
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
}
else {
const err725 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
var _valid34 = _errs629 === errors;
valid131 = valid131 || _valid34;
}
if(!valid131){
const err726 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
else {
errors = _errs626;
if(vErrors !== null){
if(_errs626){
vErrors.length = _errs626;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err727 = instancePath+"/strategy/rolling";
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
if(data228.blue_green !== undefined){
let data236 = data228.blue_green;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
if(data236.groups === undefined){
const err728 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
for(const key43 in data236){
if(!((((key43 === "groups") || (key43 === "auto_promote")) || (key43 === "keep")) || (key43 === "drain"))){
const err729 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
if(data236.groups !== undefined){
let data237 = data236.groups;
if(Array.isArray(data237)){
if(data237.length > 2){
const err730 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
if(data237.length < 2){
const err731 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
const len28 = data237.length;
for(let i28=0; i28<len28; i28++){
let data238 = data237[i28];
if(typeof data238 === "string"){
if(!pattern0.test(data238)){
const err732 = instancePath+"/strategy/blue_green/groups/" + i28;
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
else {
const err733 = instancePath+"/strategy/blue_green/groups/" + i28;
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
else {
const err734 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
if(data236.auto_promote !== undefined){
let data239 = data236.auto_promote;
const _errs642 = errors;
let valid136 = false;
const _errs643 = errors;
if(typeof data239 !== "boolean"){
const err735 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
var _valid35 = _errs643 === errors;
valid136 = valid136 || _valid35;
if(!valid136){
const _errs645 = errors;
if(typeof data239 === "string"){
if(!pattern6.test(data239)){
const err736 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
else {
const err737 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
var _valid35 = _errs645 === errors;
valid136 = valid136 || _valid35;
}
if(!valid136){
const err738 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
else {
errors = _errs642;
if(vErrors !== null){
if(_errs642){
vErrors.length = _errs642;
}
else {
vErrors = null;
}
}
}
}
if(data236.keep !== undefined){
let data240 = data236.keep;
if(typeof data240 === "string"){
if(!pattern6.test(data240)){
const err739 = instancePath+"/strategy/blue_green/keep";
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
const err740 = instancePath+"/strategy/blue_green/keep";
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
if(data236.drain !== undefined){
let data241 = data236.drain;
if(typeof data241 === "string"){
if(!pattern6.test(data241)){
const err741 = instancePath+"/strategy/blue_green/drain";
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
else {
const err742 = instancePath+"/strategy/blue_green/drain";
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
}
else {
const err743 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
if(data228.canary !== undefined){
let data242 = data228.canary;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
if(data242.stable === undefined){
const err744 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
if(data242.canary === undefined){
const err745 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
if(data242.steps === undefined){
const err746 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
for(const key44 in data242){
if(!(((((key44 === "stable") || (key44 === "canary")) || (key44 === "steps")) || (key44 === "after")) || (key44 === "drain"))){
const err747 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
if(data242.stable !== undefined){
let data243 = data242.stable;
if(typeof data243 === "string"){
if(!pattern0.test(data243)){
const err748 = instancePath+"/strategy/canary/stable";
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
else {
const err749 = instancePath+"/strategy/canary/stable";
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
if(data242.canary !== undefined){
let data244 = data242.canary;
if(typeof data244 === "string"){
if(!pattern0.test(data244)){
const err750 = instancePath+"/strategy/canary/canary";
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
const err751 = instancePath+"/strategy/canary/canary";
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
if(data242.steps !== undefined){
let data245 = data242.steps;
if(Array.isArray(data245)){
if(data245.length > 500){
const err752 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
if(data245.length < 1){
const err753 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
const len29 = data245.length;
for(let i29=0; i29<len29; i29++){
let data246 = data245[i29];
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
if(Object.keys(data246).length > 1){
const err754 = instancePath+"/strategy/canary/steps/" + i29;
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
if(Object.keys(data246).length < 1){
const err755 = instancePath+"/strategy/canary/steps/" + i29;
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
for(const key45 in data246){
if(!((key45 === "set_weight") || (key45 === "pause"))){
const err756 = instancePath+"/strategy/canary/steps/" + i29;
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
if(data246.set_weight !== undefined){
let data247 = data246.set_weight;
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 > 100 || isNaN(data247)){
const err757 = instancePath+"/strategy/canary/steps/" + i29+"/set_weight";
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
if(data247 < 0 || isNaN(data247)){
const err758 = instancePath+"/strategy/canary/steps/" + i29+"/set_weight";
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
const err759 = instancePath+"/strategy/canary/steps/" + i29+"/set_weight";
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
if(data246.pause !== undefined){
let data248 = data246.pause;
const _errs666 = errors;
let valid141 = false;
const _errs667 = errors;
if(typeof data248 === "string"){
if(!pattern6.test(data248)){
const err760 = instancePath+"/strategy/canary/steps/" + i29+"/pause";
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
else {
const err761 = instancePath+"/strategy/canary/steps/" + i29+"/pause";
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
var _valid36 = _errs667 === errors;
valid141 = valid141 || _valid36;
if(!valid141){
const _errs669 = errors;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
for(const key46 in data248){
if(!(key46 === "duration")){
const err762 = instancePath+"/strategy/canary/steps/" + i29+"/pause";
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
if(data248.duration !== undefined){
let data249 = data248.duration;
if(typeof data249 === "string"){
if(!pattern6.test(data249)){
const err763 = instancePath+"/strategy/canary/steps/" + i29+"/pause/duration";
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
else {
const err764 = instancePath+"/strategy/canary/steps/" + i29+"/pause/duration";
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
}
else {
const err765 = instancePath+"/strategy/canary/steps/" + i29+"/pause";
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
var _valid36 = _errs669 === errors;
valid141 = valid141 || _valid36;
}
if(!valid141){
const err766 = instancePath+"/strategy/canary/steps/" + i29+"/pause";
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
else {
errors = _errs666;
if(vErrors !== null){
if(_errs666){
vErrors.length = _errs666;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err767 = instancePath+"/strategy/canary/steps/" + i29;
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
}
else {
const err768 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
if(data242.after !== undefined){
let data250 = data242.after;
if(!((data250 === "keep") || (data250 === "absorb"))){
const err769 = instancePath+"/strategy/canary/after";
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
if(data242.drain !== undefined){
let data251 = data242.drain;
if(typeof data251 === "string"){
if(!pattern6.test(data251)){
const err770 = instancePath+"/strategy/canary/drain";
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
else {
const err771 = instancePath+"/strategy/canary/drain";
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
}
else {
const err772 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
}
else {
const err773 = instancePath+"/strategy";
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
const err774 = instancePath;
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

