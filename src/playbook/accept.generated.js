// Generated from src/playbook/schema.ts by .ci/build.mjs: do not edit.
/* eslint-disable */

export const acceptsPlay = validate10;
const schema11 = {"type":"object","required":["name","hosts","upstreams","strategy"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"serial":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"string","pattern":"^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$"},{"type":"array","items":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"minItems":1,"maxItems":100}]},"max_fail_percentage":{"type":"number","minimum":0,"maximum":100},"any_errors_fatal":{"type":"boolean"},"become":{"type":"boolean"},"become_user":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"vars":{"type":"object","patternProperties":{"^.*$":{}}},"vars_files":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":100},"secret_vars":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"maxItems":100},"tags":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"maxItems":100},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"splay":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"prove_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_old_workers":{"type":"integer","minimum":0,"maximum":1000000},"confirm":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"upstreams":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["dest"],"properties":{"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"template":{"type":"string","minLength":1,"maxLength":1024},"method":{"anyOf":[{"enum":["round_robin","least_conn","ip_hash","random"]},{"type":"object","required":["hash"],"properties":{"hash":{"type":"string","pattern":"^[A-Za-z0-9_$.:|/-]{1,256}$"},"consistent":{"type":"boolean"}},"additionalProperties":false}],"default":"round_robin"},"routing":{"type":"object","required":["by"],"properties":{"by":{"anyOf":[{"enum":["client_ip"]},{"type":"object","properties":{"cookie":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"header":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$"}},"additionalProperties":false,"minProperties":1,"maxProperties":1}]}},"additionalProperties":false},"keepalive":{"type":"integer","minimum":1,"maximum":1000000},"keepalive_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"groups":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"members":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","properties":{"address":{"type":"string"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"port":{"type":"integer","minimum":1,"maximum":65535},"weight":{"type":"integer","minimum":1,"maximum":100,"default":1},"backup":{"type":"boolean"},"max_fails":{"type":"integer","minimum":0,"maximum":1000},"fail_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_conns":{"type":"integer","minimum":0,"maximum":1000000},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":256}}}},"additionalProperties":false}]},"minItems":1,"maxItems":5000},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"port":{"type":"integer","minimum":1,"maximum":65535}},"additionalProperties":false}},"minProperties":1},"members":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","properties":{"address":{"type":"string"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"port":{"type":"integer","minimum":1,"maximum":65535},"weight":{"type":"integer","minimum":1,"maximum":100,"default":1},"backup":{"type":"boolean"},"max_fails":{"type":"integer","minimum":0,"maximum":1000},"fail_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_conns":{"type":"integer","minimum":0,"maximum":1000000},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":256}}}},"additionalProperties":false}]},"minItems":1,"maxItems":5000},"revision_endpoint":{"type":"string"}},"additionalProperties":false}},"minProperties":1},"services":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["hosts","version"],"properties":{"hosts":{"type":"string","minLength":1,"maxLength":1024},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$"},"unit":{"type":"string","minLength":1,"maxLength":1024},"target":{"anyOf":[{"type":"boolean"},{"type":"string","minLength":1,"maxLength":1024}],"default":false},"env":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"type":"string","maxLength":16384},{"type":"number"},{"type":"boolean"}]}}},"credentials":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":65536}}},"artifact":{"type":"object","properties":{"files":{"anyOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","minLength":1,"maxLength":1024},"exclude":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"maxItems":100}},"additionalProperties":false}]},"rsync":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"exclude":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"maxItems":100},"options":{"type":"array","items":{"type":"string","pattern":"^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$"},"maxItems":50}},"additionalProperties":false}]},"git":{"type":"object","required":["repository","ref"],"properties":{"repository":{"type":"string","pattern":"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$","maxLength":1024},"ref":{"type":"string","pattern":"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$","maxLength":1024},"via":{"enum":["host","controller"],"default":"controller"}},"additionalProperties":false},"http":{"type":"object","required":["url","sha256"],"properties":{"url":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"via":{"enum":["host","controller"],"default":"host"},"unpack":{"type":"boolean"}},"additionalProperties":false},"s3":{"type":"object","required":["endpoint","bucket","key"],"properties":{"endpoint":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"bucket":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"key":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"region":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"unpack":{"type":"boolean"}},"additionalProperties":false},"package":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9+.-]{0,127}$"},"version":{"type":"string","pattern":"^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$"}},"additionalProperties":false},"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"}},"additionalProperties":false},"link":{"type":"object","patternProperties":{"^.*$":{"type":"string","minLength":1,"maxLength":1024}}},"keep_releases":{"type":"integer","minimum":1,"maximum":1000000},"hooks":{"type":"object","properties":{"before_release":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"after_release":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}},"additionalProperties":false},"health":{"type":"object","properties":{"http":{"type":"object","properties":{"path":{"type":"string","pattern":"^/[!-~]{0,1023}$","default":"/"},"expect":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"array","items":{"type":"integer","minimum":100,"maximum":599},"minItems":1,"maxItems":50}],"default":200},"body":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}}}},"additionalProperties":false},"tcp":{"type":"object","properties":{},"additionalProperties":false},"command":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"systemd":{"type":"object","properties":{"window":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"from":{"enum":["balancer","controller"],"default":"balancer"},"interval":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"healthy":{"type":"integer","minimum":1,"maximum":1000000},"probe_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"description":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"on_change":{"enum":["restart","reload"],"default":"restart"},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"type":{"enum":["exec","simple","forking","notify","oneshot"],"default":"exec"},"exec_start":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_start_pre":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_start_post":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_reload":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_stop":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_stop_post":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"user":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"group":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"working_directory":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"pid_file":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"remain_after_exit":{"type":"boolean"},"restart":{"enum":["no","on-success","on-failure","on-abnormal","on-watchdog","on-abort","always"],"default":"on-failure"},"restart_sec":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"start_limit_burst":{"type":"integer","minimum":0,"maximum":1000000},"start_limit_interval":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout_start":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout_stop":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"watchdog":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"kill_mode":{"enum":["control-group","mixed","process","none"]},"kill_signal":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"limit_nofile":{"type":"integer","minimum":1,"maximum":1000000},"limit_nproc":{"type":"integer","minimum":1,"maximum":1000000},"memory_max":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"cpu_quota":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"tasks_max":{"type":"integer","minimum":1,"maximum":1000000},"nice":{"type":"integer","minimum":-20,"maximum":19},"umask":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"after":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"requires":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"wants":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]}},"additionalProperties":false}},"minProperties":1},"sites":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"enum":["absent"]},{"type":"object","properties":{"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"enabled":{"type":"boolean","default":true},"template":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"anyOf":[{"type":"string","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},{"type":"array","items":{"type":"string","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},"minItems":1,"maxItems":100}]},"listen":{"anyOf":[{"anyOf":[{"type":"integer","minimum":1,"maximum":65535},{"type":"string","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}]},{"type":"array","items":{"anyOf":[{"type":"integer","minimum":1,"maximum":65535},{"type":"string","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}]},"minItems":1,"maxItems":20}]},"default_server":{"type":"boolean"},"upstream":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"tls":{"type":"object","required":["certificate","key"],"properties":{"certificate":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"key":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"redirect":{"type":"boolean","default":true}},"additionalProperties":false},"websocket":{"type":"boolean"},"next_upstream":{"type":"array","items":{"enum":["error","timeout","invalid_header","http_500","http_502","http_503","http_504","http_403","http_404","http_429","non_idempotent"]},"maxItems":11},"read_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_body":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$"},"proxy_headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[A-Za-z0-9_$.:,/@=+ -]{0,256}$"}}}},"additionalProperties":false}]}},"minProperties":1},"strategy":{"type":"object","properties":{"rolling":{"type":"object","properties":{"max_unavailable":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"max_surge":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"order":{"enum":["stop_first","start_first"],"default":"stop_first"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"pause":{"anyOf":[{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}]}},"additionalProperties":false},"blue_green":{"type":"object","required":["groups"],"properties":{"groups":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"minItems":2,"maxItems":2},"auto_promote":{"anyOf":[{"type":"boolean"},{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}],"default":true},"keep":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"canary":{"type":"object","required":["stable","canary","steps"],"properties":{"stable":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"canary":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"steps":{"type":"array","items":{"type":"object","properties":{"set_weight":{"type":"number","minimum":0,"maximum":100},"pause":{"anyOf":[{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"minItems":1,"maxItems":500},"after":{"enum":["keep","absorb"],"default":"keep"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern1 = new RegExp("^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$", "u");
const pattern2 = new RegExp("^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$", "u");
const pattern3 = new RegExp("^[a-z_][a-z0-9_-]{0,31}$", "u");
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern6 = new RegExp("^(?:[0-9]+(?:ms|s|m|h|d))+$", "u");
const pattern10 = new RegExp("^.*$", "u");
const pattern11 = new RegExp("^/[A-Za-z0-9._/@+,=-]{1,1023}$", "u");
const pattern12 = new RegExp("^[A-Za-z0-9_$.:|/-]{1,256}$", "u");
const pattern13 = new RegExp("^[A-Za-z0-9_]{1,64}$", "u");
const pattern14 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,63}$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._]{0,62}$", "u");
const pattern31 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$", "u");
const pattern34 = new RegExp("^[^\\r\\n\\u0000]*$", "u");
const pattern38 = new RegExp("^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$", "u");
const pattern39 = new RegExp("^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$", "u");
const pattern42 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern48 = new RegExp("^[a-z0-9][a-z0-9+.-]{0,127}$", "u");
const pattern49 = new RegExp("^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$", "u");
const pattern54 = new RegExp("^/[!-~]{0,1023}$", "u");
const pattern98 = new RegExp("^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$", "u");
const pattern100 = new RegExp("^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$", "u");
const pattern106 = new RegExp("^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$", "u");
const pattern108 = new RegExp("^[A-Za-z0-9_$.:,/@=+ -]{0,256}$", "u");

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
if(data.upstreams !== undefined){
let data20 = data.upstreams;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length < 1){
const err57 = instancePath+"/upstreams";
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key1 in data20){
if(pattern10.test(key1)){
let data21 = data20[key1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.dest === undefined){
const err58 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key2 in data21){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties, key2))){
const err59 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data21.dest !== undefined){
let data22 = data21.dest;
if(typeof data22 === "string"){
if(!pattern11.test(data22)){
const err60 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data21.template !== undefined){
let data23 = data21.template;
if(typeof data23 === "string"){
if(data23.length > 1024){
const err62 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data23.length < 1){
const err63 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data21.method !== undefined){
let data24 = data21.method;
const _errs62 = errors;
let valid13 = false;
const _errs63 = errors;
if(!((((data24 === "round_robin") || (data24 === "least_conn")) || (data24 === "ip_hash")) || (data24 === "random"))){
const err65 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid2 = _errs63 === errors;
valid13 = valid13 || _valid2;
if(!valid13){
const _errs64 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.hash === undefined){
const err66 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key3 in data24){
if(!((key3 === "hash") || (key3 === "consistent"))){
const err67 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data24.hash !== undefined){
let data25 = data24.hash;
if(typeof data25 === "string"){
if(!pattern12.test(data25)){
const err68 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash";
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
const err69 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash";
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data24.consistent !== undefined){
if(typeof data24.consistent !== "boolean"){
const err70 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/consistent";
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid2 = _errs64 === errors;
valid13 = valid13 || _valid2;
}
if(!valid13){
const err72 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
}
if(data21.routing !== undefined){
let data27 = data21.routing;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.by === undefined){
const err73 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key4 in data27){
if(!(key4 === "by")){
const err74 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data27.by !== undefined){
let data28 = data27.by;
const _errs75 = errors;
let valid16 = false;
const _errs76 = errors;
if(!(data28 === "client_ip")){
const err75 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid3 = _errs76 === errors;
valid16 = valid16 || _valid3;
if(!valid16){
const _errs77 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length > 1){
const err76 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(Object.keys(data28).length < 1){
const err77 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key5 in data28){
if(!((key5 === "cookie") || (key5 === "header"))){
const err78 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data28.cookie !== undefined){
let data29 = data28.cookie;
if(typeof data29 === "string"){
if(!pattern13.test(data29)){
const err79 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie";
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
const err80 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie";
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data28.header !== undefined){
let data30 = data28.header;
if(typeof data30 === "string"){
if(!pattern14.test(data30)){
const err81 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header";
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header";
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
else {
const err83 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid3 = _errs77 === errors;
valid16 = valid16 || _valid3;
}
if(!valid16){
const err84 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err85 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data21.keepalive !== undefined){
let data31 = data21.keepalive;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err86 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1000000 || isNaN(data31)){
const err87 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err88 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
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
if(data21.keepalive_timeout !== undefined){
let data32 = data21.keepalive_timeout;
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err89 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout";
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout";
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data21.groups !== undefined){
let data33 = data21.groups;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(Object.keys(data33).length < 1){
const err91 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups";
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key6 in data33){
if(pattern10.test(key6)){
let data34 = data33[key6];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key7 in data34){
if(!(((((key7 === "members") || (key7 === "service")) || (key7 === "instances")) || (key7 === "surge")) || (key7 === "port"))){
const err92 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data34.members !== undefined){
let data35 = data34.members;
if(Array.isArray(data35)){
if(data35.length > 5000){
const err93 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data35.length < 1){
const err94 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
let data36 = data35[i4];
const _errs96 = errors;
let valid22 = false;
const _errs97 = errors;
if(typeof data36 !== "string"){
const err95 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4;
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid4 = _errs97 === errors;
valid22 = valid22 || _valid4;
if(!valid22){
const _errs99 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key8 in data36){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties, key8))){
const err96 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4;
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data36.address !== undefined){
if(typeof data36.address !== "string"){
const err97 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/address";
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data36.hosts !== undefined){
let data38 = data36.hosts;
if(typeof data38 === "string"){
if(data38.length > 1024){
const err98 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/hosts";
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data38.length < 1){
const err99 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/hosts";
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
const err100 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/hosts";
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data36.service !== undefined){
let data39 = data36.service;
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err101 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/service";
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
const err102 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/service";
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data36.instances !== undefined){
let data40 = data36.instances;
if(Array.isArray(data40)){
if(data40.length > 500){
const err103 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances";
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data40.length < 1){
const err104 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances";
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
let data41 = data40[i5];
const _errs111 = errors;
let valid26 = false;
const _errs112 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err105 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 65535 || isNaN(data41)){
const err106 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data41 < 0 || isNaN(data41)){
const err107 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
var _valid5 = _errs112 === errors;
valid26 = valid26 || _valid5;
if(!valid26){
const _errs114 = errors;
if(typeof data41 === "string"){
if(!pattern18.test(data41)){
const err108 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid5 = _errs114 === errors;
valid26 = valid26 || _valid5;
}
if(!valid26){
const err110 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
else {
errors = _errs111;
if(vErrors !== null){
if(_errs111){
vErrors.length = _errs111;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err111 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances";
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data36.surge !== undefined){
let data42 = data36.surge;
if(Array.isArray(data42)){
if(data42.length > 500){
const err112 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge";
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data42.length < 1){
const err113 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge";
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len6 = data42.length;
for(let i6=0; i6<len6; i6++){
let data43 = data42[i6];
const _errs119 = errors;
let valid29 = false;
const _errs120 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err114 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 65535 || isNaN(data43)){
const err115 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err116 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var _valid6 = _errs120 === errors;
valid29 = valid29 || _valid6;
if(!valid29){
const _errs122 = errors;
if(typeof data43 === "string"){
if(!pattern18.test(data43)){
const err117 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid6 = _errs122 === errors;
valid29 = valid29 || _valid6;
}
if(!valid29){
const err119 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err120 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge";
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data36.port !== undefined){
let data44 = data36.port;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err121 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/port";
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 65535 || isNaN(data44)){
const err122 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/port";
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data44 < 1 || isNaN(data44)){
const err123 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/port";
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
if(data36.weight !== undefined){
let data45 = data36.weight;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err124 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/weight";
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 100 || isNaN(data45)){
const err125 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/weight";
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data45 < 1 || isNaN(data45)){
const err126 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/weight";
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
if(data36.backup !== undefined){
if(typeof data36.backup !== "boolean"){
const err127 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/backup";
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data36.max_fails !== undefined){
let data47 = data36.max_fails;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err128 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_fails";
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 1000 || isNaN(data47)){
const err129 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_fails";
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err130 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_fails";
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data36.fail_timeout !== undefined){
let data48 = data36.fail_timeout;
if(typeof data48 === "string"){
if(!pattern6.test(data48)){
const err131 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/fail_timeout";
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
const err132 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/fail_timeout";
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data36.max_conns !== undefined){
let data49 = data36.max_conns;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err133 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_conns";
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000000 || isNaN(data49)){
const err134 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_conns";
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data49 < 0 || isNaN(data49)){
const err135 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_conns";
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
if(data36.labels !== undefined){
let data50 = data36.labels;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key9 in data50){
if(pattern10.test(key9)){
let data51 = data50[key9];
if(typeof data51 === "string"){
if(data51.length > 256){
const err136 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err137 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1");
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
}
else {
const err138 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/labels";
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
const err139 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4;
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid4 = _errs99 === errors;
valid22 = valid22 || _valid4;
}
if(!valid22){
const err140 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4;
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err141 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data34.service !== undefined){
let data52 = data34.service;
if(typeof data52 === "string"){
if(!pattern0.test(data52)){
const err142 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/service";
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
const err143 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/service";
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data34.instances !== undefined){
let data53 = data34.instances;
if(Array.isArray(data53)){
if(data53.length > 500){
const err144 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data53.length < 1){
const err145 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
const len7 = data53.length;
for(let i7=0; i7<len7; i7++){
let data54 = data53[i7];
const _errs145 = errors;
let valid33 = false;
const _errs146 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err146 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 65535 || isNaN(data54)){
const err147 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err148 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
var _valid7 = _errs146 === errors;
valid33 = valid33 || _valid7;
if(!valid33){
const _errs148 = errors;
if(typeof data54 === "string"){
if(!pattern18.test(data54)){
const err149 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
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
const err150 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid7 = _errs148 === errors;
valid33 = valid33 || _valid7;
}
if(!valid33){
const err151 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err152 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data34.surge !== undefined){
let data55 = data34.surge;
if(Array.isArray(data55)){
if(data55.length > 500){
const err153 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data55.length < 1){
const err154 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len8 = data55.length;
for(let i8=0; i8<len8; i8++){
let data56 = data55[i8];
const _errs153 = errors;
let valid36 = false;
const _errs154 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err155 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 65535 || isNaN(data56)){
const err156 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data56 < 0 || isNaN(data56)){
const err157 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
var _valid8 = _errs154 === errors;
valid36 = valid36 || _valid8;
if(!valid36){
const _errs156 = errors;
if(typeof data56 === "string"){
if(!pattern18.test(data56)){
const err158 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
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
const err159 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid8 = _errs156 === errors;
valid36 = valid36 || _valid8;
}
if(!valid36){
const err160 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
else {
errors = _errs153;
if(vErrors !== null){
if(_errs153){
vErrors.length = _errs153;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err161 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data34.port !== undefined){
let data57 = data34.port;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err162 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 65535 || isNaN(data57)){
const err163 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data57 < 1 || isNaN(data57)){
const err164 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
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
}
else {
const err165 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1");
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
}
else {
const err166 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups";
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data21.members !== undefined){
let data58 = data21.members;
if(Array.isArray(data58)){
if(data58.length > 5000){
const err167 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data58.length < 1){
const err168 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
const len9 = data58.length;
for(let i9=0; i9<len9; i9++){
let data59 = data58[i9];
const _errs163 = errors;
let valid39 = false;
const _errs164 = errors;
if(typeof data59 !== "string"){
const err169 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9;
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var _valid9 = _errs164 === errors;
valid39 = valid39 || _valid9;
if(!valid39){
const _errs166 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key10 in data59){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties, key10))){
const err170 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9;
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data59.address !== undefined){
if(typeof data59.address !== "string"){
const err171 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/address";
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data59.hosts !== undefined){
let data61 = data59.hosts;
if(typeof data61 === "string"){
if(data61.length > 1024){
const err172 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/hosts";
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data61.length < 1){
const err173 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/hosts";
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
const err174 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/hosts";
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data59.service !== undefined){
let data62 = data59.service;
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err175 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/service";
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
const err176 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/service";
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data59.instances !== undefined){
let data63 = data59.instances;
if(Array.isArray(data63)){
if(data63.length > 500){
const err177 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances";
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data63.length < 1){
const err178 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances";
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
const len10 = data63.length;
for(let i10=0; i10<len10; i10++){
let data64 = data63[i10];
const _errs178 = errors;
let valid43 = false;
const _errs179 = errors;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err179 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 65535 || isNaN(data64)){
const err180 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data64 < 0 || isNaN(data64)){
const err181 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
var _valid10 = _errs179 === errors;
valid43 = valid43 || _valid10;
if(!valid43){
const _errs181 = errors;
if(typeof data64 === "string"){
if(!pattern18.test(data64)){
const err182 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
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
const err183 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var _valid10 = _errs181 === errors;
valid43 = valid43 || _valid10;
}
if(!valid43){
const err184 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
else {
errors = _errs178;
if(vErrors !== null){
if(_errs178){
vErrors.length = _errs178;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err185 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances";
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data59.surge !== undefined){
let data65 = data59.surge;
if(Array.isArray(data65)){
if(data65.length > 500){
const err186 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge";
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data65.length < 1){
const err187 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge";
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
const len11 = data65.length;
for(let i11=0; i11<len11; i11++){
let data66 = data65[i11];
const _errs186 = errors;
let valid46 = false;
const _errs187 = errors;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err188 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 65535 || isNaN(data66)){
const err189 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data66 < 0 || isNaN(data66)){
const err190 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
var _valid11 = _errs187 === errors;
valid46 = valid46 || _valid11;
if(!valid46){
const _errs189 = errors;
if(typeof data66 === "string"){
if(!pattern18.test(data66)){
const err191 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
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
const err192 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid11 = _errs189 === errors;
valid46 = valid46 || _valid11;
}
if(!valid46){
const err193 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
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
const err194 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge";
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data59.port !== undefined){
let data67 = data59.port;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err195 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/port";
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 65535 || isNaN(data67)){
const err196 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/port";
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data67 < 1 || isNaN(data67)){
const err197 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/port";
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
if(data59.weight !== undefined){
let data68 = data59.weight;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err198 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/weight";
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 100 || isNaN(data68)){
const err199 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/weight";
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data68 < 1 || isNaN(data68)){
const err200 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/weight";
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
if(data59.backup !== undefined){
if(typeof data59.backup !== "boolean"){
const err201 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/backup";
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data59.max_fails !== undefined){
let data70 = data59.max_fails;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err202 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_fails";
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 1000 || isNaN(data70)){
const err203 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_fails";
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data70 < 0 || isNaN(data70)){
const err204 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_fails";
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
if(data59.fail_timeout !== undefined){
let data71 = data59.fail_timeout;
if(typeof data71 === "string"){
if(!pattern6.test(data71)){
const err205 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/fail_timeout";
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/fail_timeout";
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data59.max_conns !== undefined){
let data72 = data59.max_conns;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err207 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_conns";
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 1000000 || isNaN(data72)){
const err208 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_conns";
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data72 < 0 || isNaN(data72)){
const err209 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_conns";
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
if(data59.labels !== undefined){
let data73 = data59.labels;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key11 in data73){
if(pattern10.test(key11)){
let data74 = data73[key11];
if(typeof data74 === "string"){
if(data74.length > 256){
const err210 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/labels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err211 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/labels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err212 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/labels";
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
const err213 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9;
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var _valid9 = _errs166 === errors;
valid39 = valid39 || _valid9;
}
if(!valid39){
const err214 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9;
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
else {
errors = _errs163;
if(vErrors !== null){
if(_errs163){
vErrors.length = _errs163;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err215 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data21.revision_endpoint !== undefined){
if(typeof data21.revision_endpoint !== "string"){
const err216 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/revision_endpoint";
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
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
}
else {
const err218 = instancePath+"/upstreams";
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data.services !== undefined){
let data76 = data.services;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(Object.keys(data76).length < 1){
const err219 = instancePath+"/services";
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key12 in data76){
if(pattern10.test(key12)){
let data77 = data76[key12];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.hosts === undefined){
const err220 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data77.version === undefined){
const err221 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
for(const key13 in data77){
if(!(func2.call(schema11.properties.services.patternProperties["^.*$"].properties, key13))){
const err222 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data77.hosts !== undefined){
let data78 = data77.hosts;
if(typeof data78 === "string"){
if(data78.length > 1024){
const err223 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data78.length < 1){
const err224 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data77.version !== undefined){
let data79 = data77.version;
if(typeof data79 === "string"){
if(!pattern31.test(data79)){
const err226 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/version";
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/version";
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data77.unit !== undefined){
let data80 = data77.unit;
if(typeof data80 === "string"){
if(data80.length > 1024){
const err228 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data80.length < 1){
const err229 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
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
const err230 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data77.target !== undefined){
let data81 = data77.target;
const _errs221 = errors;
let valid50 = false;
const _errs222 = errors;
if(typeof data81 !== "boolean"){
const err231 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid12 = _errs222 === errors;
valid50 = valid50 || _valid12;
if(!valid50){
const _errs224 = errors;
if(typeof data81 === "string"){
if(data81.length > 1024){
const err232 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data81.length < 1){
const err233 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
var _valid12 = _errs224 === errors;
valid50 = valid50 || _valid12;
}
if(!valid50){
const err235 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
else {
errors = _errs221;
if(vErrors !== null){
if(_errs221){
vErrors.length = _errs221;
}
else {
vErrors = null;
}
}
}
}
if(data77.env !== undefined){
let data82 = data77.env;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key14 in data82){
if(pattern10.test(key14)){
let data83 = data82[key14];
const _errs229 = errors;
let valid52 = false;
const _errs230 = errors;
if(typeof data83 === "string"){
if(data83.length > 16384){
const err236 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key14.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key14.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var _valid13 = _errs230 === errors;
valid52 = valid52 || _valid13;
if(!valid52){
const _errs232 = errors;
if(!((typeof data83 == "number") && (isFinite(data83)))){
const err238 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key14.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid13 = _errs232 === errors;
valid52 = valid52 || _valid13;
if(!valid52){
const _errs234 = errors;
if(typeof data83 !== "boolean"){
const err239 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key14.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
var _valid13 = _errs234 === errors;
valid52 = valid52 || _valid13;
}
}
if(!valid52){
const err240 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key14.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
else {
errors = _errs229;
if(vErrors !== null){
if(_errs229){
vErrors.length = _errs229;
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
const err241 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/env";
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data77.credentials !== undefined){
let data84 = data77.credentials;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key15 in data84){
if(pattern10.test(key15)){
let data85 = data84[key15];
if(typeof data85 === "string"){
if(data85.length > 65536){
const err242 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key15.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key15.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
}
else {
const err244 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials";
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data77.artifact !== undefined){
let data86 = data77.artifact;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key16 in data86){
if(!(((((((key16 === "files") || (key16 === "rsync")) || (key16 === "git")) || (key16 === "http")) || (key16 === "s3")) || (key16 === "package")) || (key16 === "dest"))){
const err245 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact";
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data86.files !== undefined){
let data87 = data86.files;
const _errs244 = errors;
let valid55 = false;
const _errs245 = errors;
if(typeof data87 === "string"){
if(data87.length > 1024){
const err246 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data87.length < 1){
const err247 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
var _valid14 = _errs245 === errors;
valid55 = valid55 || _valid14;
if(!valid55){
const _errs247 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.from === undefined){
const err249 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
for(const key17 in data87){
if(!((key17 === "from") || (key17 === "exclude"))){
const err250 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data87.from !== undefined){
let data88 = data87.from;
if(typeof data88 === "string"){
if(data88.length > 1024){
const err251 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data88.length < 1){
const err252 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data87.exclude !== undefined){
let data89 = data87.exclude;
if(Array.isArray(data89)){
if(data89.length > 100){
const err254 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude";
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
const len12 = data89.length;
for(let i12=0; i12<len12; i12++){
let data90 = data89[i12];
if(typeof data90 === "string"){
if(data90.length > 1024){
const err255 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i12;
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data90.length < 1){
const err256 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i12;
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(!pattern34.test(data90)){
const err257 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i12;
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
const err258 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i12;
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
const err259 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude";
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
const err260 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid14 = _errs247 === errors;
valid55 = valid55 || _valid14;
}
if(!valid55){
const err261 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
else {
errors = _errs244;
if(vErrors !== null){
if(_errs244){
vErrors.length = _errs244;
}
else {
vErrors = null;
}
}
}
}
if(data86.rsync !== undefined){
let data91 = data86.rsync;
const _errs257 = errors;
let valid59 = false;
const _errs258 = errors;
if(typeof data91 === "string"){
if(data91.length > 1024){
const err262 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data91.length < 1){
const err263 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(!pattern34.test(data91)){
const err264 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var _valid15 = _errs258 === errors;
valid59 = valid59 || _valid15;
if(!valid59){
const _errs260 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.from === undefined){
const err266 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
for(const key18 in data91){
if(!(((key18 === "from") || (key18 === "exclude")) || (key18 === "options"))){
const err267 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data91.from !== undefined){
let data92 = data91.from;
if(typeof data92 === "string"){
if(data92.length > 1024){
const err268 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(data92.length < 1){
const err269 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(!pattern34.test(data92)){
const err270 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
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
const err271 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data91.exclude !== undefined){
let data93 = data91.exclude;
if(Array.isArray(data93)){
if(data93.length > 100){
const err272 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude";
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
const len13 = data93.length;
for(let i13=0; i13<len13; i13++){
let data94 = data93[i13];
if(typeof data94 === "string"){
if(data94.length > 1024){
const err273 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i13;
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data94.length < 1){
const err274 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i13;
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(!pattern34.test(data94)){
const err275 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i13;
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
const err276 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i13;
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
const err277 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude";
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data91.options !== undefined){
let data95 = data91.options;
if(Array.isArray(data95)){
if(data95.length > 50){
const err278 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options";
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
const len14 = data95.length;
for(let i14=0; i14<len14; i14++){
let data96 = data95[i14];
if(typeof data96 === "string"){
if(!pattern38.test(data96)){
const err279 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i14;
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i14;
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
else {
const err281 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options";
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
var _valid15 = _errs260 === errors;
valid59 = valid59 || _valid15;
}
if(!valid59){
const err283 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
else {
errors = _errs257;
if(vErrors !== null){
if(_errs257){
vErrors.length = _errs257;
}
else {
vErrors = null;
}
}
}
}
if(data86.git !== undefined){
let data97 = data86.git;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.repository === undefined){
const err284 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(data97.ref === undefined){
const err285 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
for(const key19 in data97){
if(!(((key19 === "repository") || (key19 === "ref")) || (key19 === "via"))){
const err286 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data97.repository !== undefined){
let data98 = data97.repository;
if(typeof data98 === "string"){
if(data98.length > 1024){
const err287 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(!pattern39.test(data98)){
const err288 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
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
const err289 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data97.ref !== undefined){
let data99 = data97.ref;
if(typeof data99 === "string"){
if(data99.length > 1024){
const err290 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(!pattern39.test(data99)){
const err291 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data97.via !== undefined){
let data100 = data97.via;
if(!((data100 === "host") || (data100 === "controller"))){
const err293 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/via";
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data86.http !== undefined){
let data101 = data86.http;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.url === undefined){
const err295 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(data101.sha256 === undefined){
const err296 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
for(const key20 in data101){
if(!((((key20 === "url") || (key20 === "sha256")) || (key20 === "via")) || (key20 === "unpack"))){
const err297 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data101.url !== undefined){
let data102 = data101.url;
if(typeof data102 === "string"){
if(data102.length > 1024){
const err298 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data102.length < 1){
const err299 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(!pattern34.test(data102)){
const err300 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data101.sha256 !== undefined){
let data103 = data101.sha256;
if(typeof data103 === "string"){
if(!pattern42.test(data103)){
const err302 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256";
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
const err303 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256";
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data101.via !== undefined){
let data104 = data101.via;
if(!((data104 === "host") || (data104 === "controller"))){
const err304 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/via";
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data101.unpack !== undefined){
if(typeof data101.unpack !== "boolean"){
const err305 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/unpack";
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
else {
const err306 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data86.s3 !== undefined){
let data106 = data86.s3;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.endpoint === undefined){
const err307 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data106.bucket === undefined){
const err308 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(data106.key === undefined){
const err309 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
for(const key21 in data106){
if(!((((((key21 === "endpoint") || (key21 === "bucket")) || (key21 === "key")) || (key21 === "sha256")) || (key21 === "region")) || (key21 === "unpack"))){
const err310 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data106.endpoint !== undefined){
let data107 = data106.endpoint;
if(typeof data107 === "string"){
if(data107.length > 1024){
const err311 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data107.length < 1){
const err312 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(!pattern34.test(data107)){
const err313 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
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
const err314 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data106.bucket !== undefined){
let data108 = data106.bucket;
if(typeof data108 === "string"){
if(data108.length > 1024){
const err315 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(data108.length < 1){
const err316 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(!pattern34.test(data108)){
const err317 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
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
const err318 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data106.key !== undefined){
let data109 = data106.key;
if(typeof data109 === "string"){
if(data109.length > 1024){
const err319 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(data109.length < 1){
const err320 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(!pattern34.test(data109)){
const err321 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
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
const err322 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data106.sha256 !== undefined){
let data110 = data106.sha256;
if(typeof data110 === "string"){
if(!pattern42.test(data110)){
const err323 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256";
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
const err324 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256";
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data106.region !== undefined){
let data111 = data106.region;
if(typeof data111 === "string"){
if(data111.length > 1024){
const err325 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data111.length < 1){
const err326 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(!pattern34.test(data111)){
const err327 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
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
const err328 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data106.unpack !== undefined){
if(typeof data106.unpack !== "boolean"){
const err329 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/unpack";
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data86.package !== undefined){
let data113 = data86.package;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.name === undefined){
const err331 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data113.version === undefined){
const err332 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
for(const key22 in data113){
if(!((key22 === "name") || (key22 === "version"))){
const err333 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data113.name !== undefined){
let data114 = data113.name;
if(typeof data114 === "string"){
if(!pattern48.test(data114)){
const err334 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name";
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
const err335 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name";
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data113.version !== undefined){
let data115 = data113.version;
if(typeof data115 === "string"){
if(!pattern49.test(data115)){
const err336 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version";
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version";
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data86.dest !== undefined){
let data116 = data86.dest;
if(typeof data116 === "string"){
if(!pattern11.test(data116)){
const err339 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest";
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
const err340 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest";
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
const err341 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact";
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data77.link !== undefined){
let data117 = data77.link;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key23 in data117){
if(pattern10.test(key23)){
let data118 = data117[key23];
if(typeof data118 === "string"){
if(data118.length > 1024){
const err342 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key23.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data118.length < 1){
const err343 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key23.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key23.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
}
else {
const err345 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/link";
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data77.keep_releases !== undefined){
let data119 = data77.keep_releases;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
const err346 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 > 1000000 || isNaN(data119)){
const err347 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data119 < 1 || isNaN(data119)){
const err348 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
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
if(data77.hooks !== undefined){
let data120 = data77.hooks;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key24 in data120){
if(!((key24 === "before_release") || (key24 === "after_release"))){
const err349 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks";
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data120.before_release !== undefined){
let data121 = data120.before_release;
if(typeof data121 === "string"){
if(data121.length > 1024){
const err350 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data121.length < 1){
const err351 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(!pattern34.test(data121)){
const err352 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
else {
const err353 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data120.after_release !== undefined){
let data122 = data120.after_release;
if(typeof data122 === "string"){
if(data122.length > 1024){
const err354 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(data122.length < 1){
const err355 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(!pattern34.test(data122)){
const err356 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
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
else {
const err358 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks";
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data77.health !== undefined){
let data123 = data77.health;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key25 in data123){
if(!(func2.call(schema11.properties.services.patternProperties["^.*$"].properties.health.properties, key25))){
const err359 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health";
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data123.http !== undefined){
let data124 = data123.http;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key26 in data124){
if(!((((key26 === "path") || (key26 === "expect")) || (key26 === "body")) || (key26 === "headers"))){
const err360 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http";
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data124.path !== undefined){
let data125 = data124.path;
if(typeof data125 === "string"){
if(!pattern54.test(data125)){
const err361 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/path";
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
const err362 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/path";
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data124.expect !== undefined){
let data126 = data124.expect;
const _errs337 = errors;
let valid73 = false;
const _errs338 = errors;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err363 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 599 || isNaN(data126)){
const err364 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(data126 < 100 || isNaN(data126)){
const err365 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
var _valid16 = _errs338 === errors;
valid73 = valid73 || _valid16;
if(!valid73){
const _errs340 = errors;
if(Array.isArray(data126)){
if(data126.length > 50){
const err366 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(data126.length < 1){
const err367 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
const len15 = data126.length;
for(let i15=0; i15<len15; i15++){
let data127 = data126[i15];
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
const err368 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i15;
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 > 599 || isNaN(data127)){
const err369 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i15;
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data127 < 100 || isNaN(data127)){
const err370 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i15;
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
}
else {
const err371 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
var _valid16 = _errs340 === errors;
valid73 = valid73 || _valid16;
}
if(!valid73){
const err372 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
else {
errors = _errs337;
if(vErrors !== null){
if(_errs337){
vErrors.length = _errs337;
}
else {
vErrors = null;
}
}
}
}
if(data124.body !== undefined){
let data128 = data124.body;
if(typeof data128 === "string"){
if(data128.length > 1024){
const err373 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(data128.length < 1){
const err374 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(!pattern34.test(data128)){
const err375 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
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
const err376 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data124.headers !== undefined){
let data129 = data124.headers;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key27 in data129){
if(pattern10.test(key27)){
let data130 = data129[key27];
if(typeof data130 === "string"){
if(data130.length > 1024){
const err377 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key27.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(data130.length < 1){
const err378 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key27.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(!pattern34.test(data130)){
const err379 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key27.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
else {
const err380 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key27.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
}
else {
const err381 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers";
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
else {
const err382 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http";
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data123.tcp !== undefined){
let data131 = data123.tcp;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key28 in data131){
const err383 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp";
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
const err384 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp";
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data123.command !== undefined){
let data132 = data123.command;
if(typeof data132 === "string"){
if(data132.length > 1024){
const err385 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data132.length < 1){
const err386 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(!pattern34.test(data132)){
const err387 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
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
const err388 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data123.systemd !== undefined){
let data133 = data123.systemd;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key29 in data133){
if(!(key29 === "window")){
const err389 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd";
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data133.window !== undefined){
let data134 = data133.window;
if(typeof data134 === "string"){
if(!pattern6.test(data134)){
const err390 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window";
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
const err391 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window";
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
else {
const err392 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd";
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data123.from !== undefined){
let data135 = data123.from;
if(!((data135 === "balancer") || (data135 === "controller"))){
const err393 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/from";
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data123.interval !== undefined){
let data136 = data123.interval;
if(typeof data136 === "string"){
if(!pattern6.test(data136)){
const err394 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval";
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
const err395 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval";
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data123.healthy !== undefined){
let data137 = data123.healthy;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
const err396 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 > 1000000 || isNaN(data137)){
const err397 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data137 < 1 || isNaN(data137)){
const err398 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
if(data123.probe_timeout !== undefined){
let data138 = data123.probe_timeout;
if(typeof data138 === "string"){
if(!pattern6.test(data138)){
const err399 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout";
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
const err400 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout";
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data123.timeout !== undefined){
let data139 = data123.timeout;
if(typeof data139 === "string"){
if(!pattern6.test(data139)){
const err401 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout";
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
else {
const err402 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout";
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
else {
const err403 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health";
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data77.description !== undefined){
let data140 = data77.description;
if(typeof data140 === "string"){
if(data140.length > 1024){
const err404 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(data140.length < 1){
const err405 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(!pattern34.test(data140)){
const err406 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
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
const err407 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data77.on_change !== undefined){
let data141 = data77.on_change;
if(!((data141 === "restart") || (data141 === "reload"))){
const err408 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_change";
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data77.settle !== undefined){
let data142 = data77.settle;
if(typeof data142 === "string"){
if(!pattern6.test(data142)){
const err409 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle";
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle";
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data77.type !== undefined){
let data143 = data77.type;
if(!(((((data143 === "exec") || (data143 === "simple")) || (data143 === "forking")) || (data143 === "notify")) || (data143 === "oneshot"))){
const err411 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/type";
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data77.exec_start !== undefined){
let data144 = data77.exec_start;
const _errs376 = errors;
let valid78 = false;
const _errs377 = errors;
if(typeof data144 === "string"){
if(data144.length > 1024){
const err412 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(data144.length < 1){
const err413 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(!pattern34.test(data144)){
const err414 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
else {
const err415 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
var _valid17 = _errs377 === errors;
valid78 = valid78 || _valid17;
if(!valid78){
const _errs379 = errors;
if(Array.isArray(data144)){
if(data144.length > 50){
const err416 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(data144.length < 1){
const err417 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
const len16 = data144.length;
for(let i16=0; i16<len16; i16++){
let data145 = data144[i16];
if(typeof data145 === "string"){
if(data145.length > 1024){
const err418 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i16;
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(data145.length < 1){
const err419 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i16;
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(!pattern34.test(data145)){
const err420 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i16;
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
const err421 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i16;
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
else {
const err422 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
var _valid17 = _errs379 === errors;
valid78 = valid78 || _valid17;
}
if(!valid78){
const err423 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
else {
errors = _errs376;
if(vErrors !== null){
if(_errs376){
vErrors.length = _errs376;
}
else {
vErrors = null;
}
}
}
}
if(data77.exec_start_pre !== undefined){
let data146 = data77.exec_start_pre;
const _errs384 = errors;
let valid81 = false;
const _errs385 = errors;
if(typeof data146 === "string"){
if(data146.length > 1024){
const err424 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(data146.length < 1){
const err425 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(!pattern34.test(data146)){
const err426 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
else {
const err427 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
var _valid18 = _errs385 === errors;
valid81 = valid81 || _valid18;
if(!valid81){
const _errs387 = errors;
if(Array.isArray(data146)){
if(data146.length > 50){
const err428 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(data146.length < 1){
const err429 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
const len17 = data146.length;
for(let i17=0; i17<len17; i17++){
let data147 = data146[i17];
if(typeof data147 === "string"){
if(data147.length > 1024){
const err430 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i17;
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(data147.length < 1){
const err431 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i17;
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(!pattern34.test(data147)){
const err432 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i17;
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
else {
const err433 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i17;
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
else {
const err434 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
var _valid18 = _errs387 === errors;
valid81 = valid81 || _valid18;
}
if(!valid81){
const err435 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
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
if(data77.exec_start_post !== undefined){
let data148 = data77.exec_start_post;
const _errs392 = errors;
let valid84 = false;
const _errs393 = errors;
if(typeof data148 === "string"){
if(data148.length > 1024){
const err436 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(data148.length < 1){
const err437 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(!pattern34.test(data148)){
const err438 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
else {
const err439 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
var _valid19 = _errs393 === errors;
valid84 = valid84 || _valid19;
if(!valid84){
const _errs395 = errors;
if(Array.isArray(data148)){
if(data148.length > 50){
const err440 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(data148.length < 1){
const err441 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
const len18 = data148.length;
for(let i18=0; i18<len18; i18++){
let data149 = data148[i18];
if(typeof data149 === "string"){
if(data149.length > 1024){
const err442 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i18;
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(data149.length < 1){
const err443 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i18;
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(!pattern34.test(data149)){
const err444 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i18;
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
else {
const err445 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i18;
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
else {
const err446 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
var _valid19 = _errs395 === errors;
valid84 = valid84 || _valid19;
}
if(!valid84){
const err447 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
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
if(data77.exec_reload !== undefined){
let data150 = data77.exec_reload;
const _errs400 = errors;
let valid87 = false;
const _errs401 = errors;
if(typeof data150 === "string"){
if(data150.length > 1024){
const err448 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(data150.length < 1){
const err449 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(!pattern34.test(data150)){
const err450 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
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
const err451 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
var _valid20 = _errs401 === errors;
valid87 = valid87 || _valid20;
if(!valid87){
const _errs403 = errors;
if(Array.isArray(data150)){
if(data150.length > 50){
const err452 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
if(data150.length < 1){
const err453 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
const len19 = data150.length;
for(let i19=0; i19<len19; i19++){
let data151 = data150[i19];
if(typeof data151 === "string"){
if(data151.length > 1024){
const err454 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i19;
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data151.length < 1){
const err455 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i19;
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(!pattern34.test(data151)){
const err456 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i19;
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
else {
const err457 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i19;
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
}
else {
const err458 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
var _valid20 = _errs403 === errors;
valid87 = valid87 || _valid20;
}
if(!valid87){
const err459 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
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
if(data77.exec_stop !== undefined){
let data152 = data77.exec_stop;
const _errs408 = errors;
let valid90 = false;
const _errs409 = errors;
if(typeof data152 === "string"){
if(data152.length > 1024){
const err460 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(data152.length < 1){
const err461 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(!pattern34.test(data152)){
const err462 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
else {
const err463 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
var _valid21 = _errs409 === errors;
valid90 = valid90 || _valid21;
if(!valid90){
const _errs411 = errors;
if(Array.isArray(data152)){
if(data152.length > 50){
const err464 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(data152.length < 1){
const err465 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
const len20 = data152.length;
for(let i20=0; i20<len20; i20++){
let data153 = data152[i20];
if(typeof data153 === "string"){
if(data153.length > 1024){
const err466 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i20;
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(data153.length < 1){
const err467 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i20;
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(!pattern34.test(data153)){
const err468 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i20;
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
else {
const err469 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i20;
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
else {
const err470 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
var _valid21 = _errs411 === errors;
valid90 = valid90 || _valid21;
}
if(!valid90){
const err471 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
else {
errors = _errs408;
if(vErrors !== null){
if(_errs408){
vErrors.length = _errs408;
}
else {
vErrors = null;
}
}
}
}
if(data77.exec_stop_post !== undefined){
let data154 = data77.exec_stop_post;
const _errs416 = errors;
let valid93 = false;
const _errs417 = errors;
if(typeof data154 === "string"){
if(data154.length > 1024){
const err472 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(data154.length < 1){
const err473 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if(!pattern34.test(data154)){
const err474 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
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
const err475 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
var _valid22 = _errs417 === errors;
valid93 = valid93 || _valid22;
if(!valid93){
const _errs419 = errors;
if(Array.isArray(data154)){
if(data154.length > 50){
const err476 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if(data154.length < 1){
const err477 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
const len21 = data154.length;
for(let i21=0; i21<len21; i21++){
let data155 = data154[i21];
if(typeof data155 === "string"){
if(data155.length > 1024){
const err478 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i21;
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(data155.length < 1){
const err479 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i21;
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(!pattern34.test(data155)){
const err480 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i21;
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
const err481 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i21;
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
const err482 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
var _valid22 = _errs419 === errors;
valid93 = valid93 || _valid22;
}
if(!valid93){
const err483 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
else {
errors = _errs416;
if(vErrors !== null){
if(_errs416){
vErrors.length = _errs416;
}
else {
vErrors = null;
}
}
}
}
if(data77.user !== undefined){
let data156 = data77.user;
if(typeof data156 === "string"){
if(data156.length > 1024){
const err484 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(data156.length < 1){
const err485 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(!pattern34.test(data156)){
const err486 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
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
const err487 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data77.group !== undefined){
let data157 = data77.group;
if(typeof data157 === "string"){
if(data157.length > 1024){
const err488 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(data157.length < 1){
const err489 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(!pattern34.test(data157)){
const err490 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
else {
const err491 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data77.working_directory !== undefined){
let data158 = data77.working_directory;
if(typeof data158 === "string"){
if(data158.length > 1024){
const err492 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(data158.length < 1){
const err493 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(!pattern34.test(data158)){
const err494 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
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
const err495 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data77.pid_file !== undefined){
let data159 = data77.pid_file;
if(typeof data159 === "string"){
if(data159.length > 1024){
const err496 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
if(data159.length < 1){
const err497 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(!pattern34.test(data159)){
const err498 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
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
const err499 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data77.remain_after_exit !== undefined){
if(typeof data77.remain_after_exit !== "boolean"){
const err500 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/remain_after_exit";
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data77.restart !== undefined){
let data161 = data77.restart;
if(!(((((((data161 === "no") || (data161 === "on-success")) || (data161 === "on-failure")) || (data161 === "on-abnormal")) || (data161 === "on-watchdog")) || (data161 === "on-abort")) || (data161 === "always"))){
const err501 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart";
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data77.restart_sec !== undefined){
let data162 = data77.restart_sec;
if(typeof data162 === "string"){
if(!pattern6.test(data162)){
const err502 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec";
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
else {
const err503 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec";
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data77.start_limit_burst !== undefined){
let data163 = data77.start_limit_burst;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
const err504 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 > 1000000 || isNaN(data163)){
const err505 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if(data163 < 0 || isNaN(data163)){
const err506 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
}
if(data77.start_limit_interval !== undefined){
let data164 = data77.start_limit_interval;
if(typeof data164 === "string"){
if(!pattern6.test(data164)){
const err507 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval";
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
const err508 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval";
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data77.timeout_start !== undefined){
let data165 = data77.timeout_start;
if(typeof data165 === "string"){
if(!pattern6.test(data165)){
const err509 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start";
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
const err510 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start";
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data77.timeout_stop !== undefined){
let data166 = data77.timeout_stop;
if(typeof data166 === "string"){
if(!pattern6.test(data166)){
const err511 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop";
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
const err512 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop";
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data77.watchdog !== undefined){
let data167 = data77.watchdog;
if(typeof data167 === "string"){
if(!pattern6.test(data167)){
const err513 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog";
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
else {
const err514 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog";
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data77.kill_mode !== undefined){
let data168 = data77.kill_mode;
if(!((((data168 === "control-group") || (data168 === "mixed")) || (data168 === "process")) || (data168 === "none"))){
const err515 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_mode";
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data77.kill_signal !== undefined){
let data169 = data77.kill_signal;
if(typeof data169 === "string"){
if(data169.length > 1024){
const err516 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if(data169.length < 1){
const err517 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(!pattern34.test(data169)){
const err518 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
else {
const err519 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data77.limit_nofile !== undefined){
let data170 = data77.limit_nofile;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
const err520 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 > 1000000 || isNaN(data170)){
const err521 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(data170 < 1 || isNaN(data170)){
const err522 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
}
if(data77.limit_nproc !== undefined){
let data171 = data77.limit_nproc;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
const err523 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 > 1000000 || isNaN(data171)){
const err524 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(data171 < 1 || isNaN(data171)){
const err525 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
}
if(data77.memory_max !== undefined){
let data172 = data77.memory_max;
if(typeof data172 === "string"){
if(data172.length > 1024){
const err526 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(data172.length < 1){
const err527 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(!pattern34.test(data172)){
const err528 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
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
const err529 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data77.cpu_quota !== undefined){
let data173 = data77.cpu_quota;
if(typeof data173 === "string"){
if(data173.length > 1024){
const err530 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(data173.length < 1){
const err531 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(!pattern34.test(data173)){
const err532 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
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
const err533 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data77.tasks_max !== undefined){
let data174 = data77.tasks_max;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
const err534 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 > 1000000 || isNaN(data174)){
const err535 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(data174 < 1 || isNaN(data174)){
const err536 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
}
if(data77.nice !== undefined){
let data175 = data77.nice;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
const err537 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 > 19 || isNaN(data175)){
const err538 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
if(data175 < -20 || isNaN(data175)){
const err539 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
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
if(data77.umask !== undefined){
let data176 = data77.umask;
if(typeof data176 === "string"){
if(data176.length > 1024){
const err540 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(data176.length < 1){
const err541 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if(!pattern34.test(data176)){
const err542 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
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
const err543 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data77.after !== undefined){
let data177 = data77.after;
const _errs464 = errors;
let valid96 = false;
const _errs465 = errors;
if(typeof data177 === "string"){
if(data177.length > 1024){
const err544 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(data177.length < 1){
const err545 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(!pattern34.test(data177)){
const err546 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
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
const err547 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
var _valid23 = _errs465 === errors;
valid96 = valid96 || _valid23;
if(!valid96){
const _errs467 = errors;
if(Array.isArray(data177)){
if(data177.length > 50){
const err548 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if(data177.length < 1){
const err549 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
const len22 = data177.length;
for(let i22=0; i22<len22; i22++){
let data178 = data177[i22];
if(typeof data178 === "string"){
if(data178.length > 1024){
const err550 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i22;
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
if(data178.length < 1){
const err551 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i22;
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(!pattern34.test(data178)){
const err552 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i22;
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
const err553 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i22;
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
}
else {
const err554 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
var _valid23 = _errs467 === errors;
valid96 = valid96 || _valid23;
}
if(!valid96){
const err555 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
else {
errors = _errs464;
if(vErrors !== null){
if(_errs464){
vErrors.length = _errs464;
}
else {
vErrors = null;
}
}
}
}
if(data77.requires !== undefined){
let data179 = data77.requires;
const _errs472 = errors;
let valid99 = false;
const _errs473 = errors;
if(typeof data179 === "string"){
if(data179.length > 1024){
const err556 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if(data179.length < 1){
const err557 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(!pattern34.test(data179)){
const err558 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
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
const err559 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
var _valid24 = _errs473 === errors;
valid99 = valid99 || _valid24;
if(!valid99){
const _errs475 = errors;
if(Array.isArray(data179)){
if(data179.length > 50){
const err560 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data179.length < 1){
const err561 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
const len23 = data179.length;
for(let i23=0; i23<len23; i23++){
let data180 = data179[i23];
if(typeof data180 === "string"){
if(data180.length > 1024){
const err562 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i23;
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(data180.length < 1){
const err563 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i23;
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
if(!pattern34.test(data180)){
const err564 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i23;
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
const err565 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i23;
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
}
else {
const err566 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
var _valid24 = _errs475 === errors;
valid99 = valid99 || _valid24;
}
if(!valid99){
const err567 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
else {
errors = _errs472;
if(vErrors !== null){
if(_errs472){
vErrors.length = _errs472;
}
else {
vErrors = null;
}
}
}
}
if(data77.wants !== undefined){
let data181 = data77.wants;
const _errs480 = errors;
let valid102 = false;
const _errs481 = errors;
if(typeof data181 === "string"){
if(data181.length > 1024){
const err568 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(data181.length < 1){
const err569 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if(!pattern34.test(data181)){
const err570 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
else {
const err571 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
var _valid25 = _errs481 === errors;
valid102 = valid102 || _valid25;
if(!valid102){
const _errs483 = errors;
if(Array.isArray(data181)){
if(data181.length > 50){
const err572 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(data181.length < 1){
const err573 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
const len24 = data181.length;
for(let i24=0; i24<len24; i24++){
let data182 = data181[i24];
if(typeof data182 === "string"){
if(data182.length > 1024){
const err574 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i24;
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(data182.length < 1){
const err575 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i24;
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(!pattern34.test(data182)){
const err576 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i24;
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
const err577 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i24;
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
}
else {
const err578 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
var _valid25 = _errs483 === errors;
valid102 = valid102 || _valid25;
}
if(!valid102){
const err579 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
else {
errors = _errs480;
if(vErrors !== null){
if(_errs480){
vErrors.length = _errs480;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err580 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err581 = instancePath+"/services";
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data.sites !== undefined){
let data183 = data.sites;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(Object.keys(data183).length < 1){
const err582 = instancePath+"/sites";
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
for(const key30 in data183){
if(pattern10.test(key30)){
let data184 = data183[key30];
const _errs490 = errors;
let valid106 = false;
const _errs491 = errors;
if(!(data184 === "absent")){
const err583 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
var _valid26 = _errs491 === errors;
valid106 = valid106 || _valid26;
if(!valid106){
const _errs492 = errors;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key31 in data184){
if(!(func2.call(schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties, key31))){
const err584 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data184.dest !== undefined){
let data185 = data184.dest;
if(typeof data185 === "string"){
if(!pattern11.test(data185)){
const err585 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
else {
const err586 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data184.enabled !== undefined){
if(typeof data184.enabled !== "boolean"){
const err587 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled";
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data184.template !== undefined){
let data187 = data184.template;
if(typeof data187 === "string"){
if(data187.length > 1024){
const err588 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
if(data187.length < 1){
const err589 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
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
const err590 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data184.server_name !== undefined){
let data188 = data184.server_name;
const _errs502 = errors;
let valid108 = false;
const _errs503 = errors;
if(typeof data188 === "string"){
if(!pattern98.test(data188)){
const err591 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
else {
const err592 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
var _valid27 = _errs503 === errors;
valid108 = valid108 || _valid27;
if(!valid108){
const _errs505 = errors;
if(Array.isArray(data188)){
if(data188.length > 100){
const err593 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
if(data188.length < 1){
const err594 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
const len25 = data188.length;
for(let i25=0; i25<len25; i25++){
let data189 = data188[i25];
if(typeof data189 === "string"){
if(!pattern98.test(data189)){
const err595 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i25;
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
else {
const err596 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i25;
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
else {
const err597 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
var _valid27 = _errs505 === errors;
valid108 = valid108 || _valid27;
}
if(!valid108){
const err598 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
else {
errors = _errs502;
if(vErrors !== null){
if(_errs502){
vErrors.length = _errs502;
}
else {
vErrors = null;
}
}
}
}
if(data184.listen !== undefined){
let data190 = data184.listen;
const _errs510 = errors;
let valid111 = false;
const _errs511 = errors;
const _errs512 = errors;
let valid112 = false;
const _errs513 = errors;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
const err599 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 > 65535 || isNaN(data190)){
const err600 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if(data190 < 1 || isNaN(data190)){
const err601 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
var _valid29 = _errs513 === errors;
valid112 = valid112 || _valid29;
if(!valid112){
const _errs515 = errors;
if(typeof data190 === "string"){
if(!pattern100.test(data190)){
const err602 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
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
const err603 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
var _valid29 = _errs515 === errors;
valid112 = valid112 || _valid29;
}
if(!valid112){
const err604 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
else {
errors = _errs512;
if(vErrors !== null){
if(_errs512){
vErrors.length = _errs512;
}
else {
vErrors = null;
}
}
}
var _valid28 = _errs511 === errors;
valid111 = valid111 || _valid28;
if(!valid111){
const _errs517 = errors;
if(Array.isArray(data190)){
if(data190.length > 20){
const err605 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
if(data190.length < 1){
const err606 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
const len26 = data190.length;
for(let i26=0; i26<len26; i26++){
let data191 = data190[i26];
const _errs520 = errors;
let valid115 = false;
const _errs521 = errors;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
const err607 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
if((typeof data191 == "number") && (isFinite(data191))){
if(data191 > 65535 || isNaN(data191)){
const err608 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if(data191 < 1 || isNaN(data191)){
const err609 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
var _valid30 = _errs521 === errors;
valid115 = valid115 || _valid30;
if(!valid115){
const _errs523 = errors;
if(typeof data191 === "string"){
if(!pattern100.test(data191)){
const err610 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
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
const err611 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
var _valid30 = _errs523 === errors;
valid115 = valid115 || _valid30;
}
if(!valid115){
const err612 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
else {
errors = _errs520;
if(vErrors !== null){
if(_errs520){
vErrors.length = _errs520;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err613 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
var _valid28 = _errs517 === errors;
valid111 = valid111 || _valid28;
}
if(!valid111){
const err614 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
else {
errors = _errs510;
if(vErrors !== null){
if(_errs510){
vErrors.length = _errs510;
}
else {
vErrors = null;
}
}
}
}
if(data184.default_server !== undefined){
if(typeof data184.default_server !== "boolean"){
const err615 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/default_server";
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data184.upstream !== undefined){
let data193 = data184.upstream;
if(typeof data193 === "string"){
if(!pattern0.test(data193)){
const err616 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream";
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
const err617 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream";
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data184.tls !== undefined){
let data194 = data184.tls;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(data194.certificate === undefined){
const err618 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
if(data194.key === undefined){
const err619 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
for(const key32 in data194){
if(!(((key32 === "certificate") || (key32 === "key")) || (key32 === "redirect"))){
const err620 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data194.certificate !== undefined){
let data195 = data194.certificate;
if(typeof data195 === "string"){
if(!pattern11.test(data195)){
const err621 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate";
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
else {
const err622 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate";
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data194.key !== undefined){
let data196 = data194.key;
if(typeof data196 === "string"){
if(!pattern11.test(data196)){
const err623 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key";
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
else {
const err624 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key";
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data194.redirect !== undefined){
if(typeof data194.redirect !== "boolean"){
const err625 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/redirect";
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
const err626 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data184.websocket !== undefined){
if(typeof data184.websocket !== "boolean"){
const err627 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/websocket";
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data184.next_upstream !== undefined){
let data199 = data184.next_upstream;
if(Array.isArray(data199)){
if(data199.length > 11){
const err628 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream";
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
const len27 = data199.length;
for(let i27=0; i27<len27; i27++){
let data200 = data199[i27];
if(!(((((((((((data200 === "error") || (data200 === "timeout")) || (data200 === "invalid_header")) || (data200 === "http_500")) || (data200 === "http_502")) || (data200 === "http_503")) || (data200 === "http_504")) || (data200 === "http_403")) || (data200 === "http_404")) || (data200 === "http_429")) || (data200 === "non_idempotent"))){
const err629 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream/" + i27;
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
const err630 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream";
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
if(data184.read_timeout !== undefined){
let data201 = data184.read_timeout;
if(typeof data201 === "string"){
if(!pattern6.test(data201)){
const err631 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout";
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
else {
const err632 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout";
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data184.max_body !== undefined){
let data202 = data184.max_body;
if(typeof data202 === "string"){
if(!pattern106.test(data202)){
const err633 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body";
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
const err634 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body";
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data184.proxy_headers !== undefined){
let data203 = data184.proxy_headers;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
for(const key33 in data203){
if(pattern10.test(key33)){
let data204 = data203[key33];
if(typeof data204 === "string"){
if(!pattern108.test(data204)){
const err635 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
else {
const err636 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
}
}
else {
const err637 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers";
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
const err638 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
var _valid26 = _errs492 === errors;
valid106 = valid106 || _valid26;
}
if(!valid106){
const err639 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
else {
errors = _errs490;
if(vErrors !== null){
if(_errs490){
vErrors.length = _errs490;
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
const err640 = instancePath+"/sites";
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data.strategy !== undefined){
let data205 = data.strategy;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(Object.keys(data205).length > 1){
const err641 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
if(Object.keys(data205).length < 1){
const err642 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
for(const key34 in data205){
if(!(((key34 === "rolling") || (key34 === "blue_green")) || (key34 === "canary"))){
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
if(data205.rolling !== undefined){
let data206 = data205.rolling;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key35 in data206){
if(!(((((key35 === "max_unavailable") || (key35 === "max_surge")) || (key35 === "order")) || (key35 === "drain")) || (key35 === "pause"))){
const err644 = instancePath+"/strategy/rolling";
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
if(data206.max_unavailable !== undefined){
let data207 = data206.max_unavailable;
const _errs558 = errors;
let valid122 = false;
const _errs559 = errors;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
const err645 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 > 1000000 || isNaN(data207)){
const err646 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
if(data207 < 0 || isNaN(data207)){
const err647 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
var _valid31 = _errs559 === errors;
valid122 = valid122 || _valid31;
if(!valid122){
const _errs561 = errors;
if(typeof data207 === "string"){
if(!pattern2.test(data207)){
const err648 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
else {
const err649 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
var _valid31 = _errs561 === errors;
valid122 = valid122 || _valid31;
}
if(!valid122){
const err650 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
else {
errors = _errs558;
if(vErrors !== null){
if(_errs558){
vErrors.length = _errs558;
}
else {
vErrors = null;
}
}
}
}
if(data206.max_surge !== undefined){
let data208 = data206.max_surge;
const _errs564 = errors;
let valid123 = false;
const _errs565 = errors;
if(!(((typeof data208 == "number") && (!(data208 % 1) && !isNaN(data208))) && (isFinite(data208)))){
const err651 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
if((typeof data208 == "number") && (isFinite(data208))){
if(data208 > 1000000 || isNaN(data208)){
const err652 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
if(data208 < 0 || isNaN(data208)){
const err653 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
var _valid32 = _errs565 === errors;
valid123 = valid123 || _valid32;
if(!valid123){
const _errs567 = errors;
if(typeof data208 === "string"){
if(!pattern2.test(data208)){
const err654 = instancePath+"/strategy/rolling/max_surge";
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
const err655 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
var _valid32 = _errs567 === errors;
valid123 = valid123 || _valid32;
}
if(!valid123){
const err656 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
else {
errors = _errs564;
if(vErrors !== null){
if(_errs564){
vErrors.length = _errs564;
}
else {
vErrors = null;
}
}
}
}
if(data206.order !== undefined){
let data209 = data206.order;
if(!((data209 === "stop_first") || (data209 === "start_first"))){
const err657 = instancePath+"/strategy/rolling/order";
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data206.drain !== undefined){
let data210 = data206.drain;
if(typeof data210 === "string"){
if(!pattern6.test(data210)){
const err658 = instancePath+"/strategy/rolling/drain";
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
else {
const err659 = instancePath+"/strategy/rolling/drain";
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(data206.pause !== undefined){
let data211 = data206.pause;
const _errs573 = errors;
let valid124 = false;
const _errs574 = errors;
if(typeof data211 === "string"){
if(!pattern6.test(data211)){
const err660 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
else {
const err661 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
var _valid33 = _errs574 === errors;
valid124 = valid124 || _valid33;
if(!valid124){
const _errs576 = errors;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key36 in data211){
if(!(key36 === "duration")){
const err662 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data211.duration !== undefined){
let data212 = data211.duration;
if(typeof data212 === "string"){
if(!pattern6.test(data212)){
const err663 = instancePath+"/strategy/rolling/pause/duration";
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
const err664 = instancePath+"/strategy/rolling/pause/duration";
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
}
else {
const err665 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
var _valid33 = _errs576 === errors;
valid124 = valid124 || _valid33;
}
if(!valid124){
const err666 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
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
const err667 = instancePath+"/strategy/rolling";
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data205.blue_green !== undefined){
let data213 = data205.blue_green;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
if(data213.groups === undefined){
const err668 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
for(const key37 in data213){
if(!((((key37 === "groups") || (key37 === "auto_promote")) || (key37 === "keep")) || (key37 === "drain"))){
const err669 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data213.groups !== undefined){
let data214 = data213.groups;
if(Array.isArray(data214)){
if(data214.length > 2){
const err670 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
if(data214.length < 2){
const err671 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
const len28 = data214.length;
for(let i28=0; i28<len28; i28++){
let data215 = data214[i28];
if(typeof data215 === "string"){
if(!pattern0.test(data215)){
const err672 = instancePath+"/strategy/blue_green/groups/" + i28;
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
else {
const err673 = instancePath+"/strategy/blue_green/groups/" + i28;
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
else {
const err674 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data213.auto_promote !== undefined){
let data216 = data213.auto_promote;
const _errs589 = errors;
let valid129 = false;
const _errs590 = errors;
if(typeof data216 !== "boolean"){
const err675 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
var _valid34 = _errs590 === errors;
valid129 = valid129 || _valid34;
if(!valid129){
const _errs592 = errors;
if(typeof data216 === "string"){
if(!pattern6.test(data216)){
const err676 = instancePath+"/strategy/blue_green/auto_promote";
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
const err677 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
var _valid34 = _errs592 === errors;
valid129 = valid129 || _valid34;
}
if(!valid129){
const err678 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
else {
errors = _errs589;
if(vErrors !== null){
if(_errs589){
vErrors.length = _errs589;
}
else {
vErrors = null;
}
}
}
}
if(data213.keep !== undefined){
let data217 = data213.keep;
if(typeof data217 === "string"){
if(!pattern6.test(data217)){
const err679 = instancePath+"/strategy/blue_green/keep";
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
else {
const err680 = instancePath+"/strategy/blue_green/keep";
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data213.drain !== undefined){
let data218 = data213.drain;
if(typeof data218 === "string"){
if(!pattern6.test(data218)){
const err681 = instancePath+"/strategy/blue_green/drain";
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
const err682 = instancePath+"/strategy/blue_green/drain";
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
}
else {
const err683 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
if(data205.canary !== undefined){
let data219 = data205.canary;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
if(data219.stable === undefined){
const err684 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
if(data219.canary === undefined){
const err685 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
if(data219.steps === undefined){
const err686 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
for(const key38 in data219){
if(!(((((key38 === "stable") || (key38 === "canary")) || (key38 === "steps")) || (key38 === "after")) || (key38 === "drain"))){
const err687 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
if(data219.stable !== undefined){
let data220 = data219.stable;
if(typeof data220 === "string"){
if(!pattern0.test(data220)){
const err688 = instancePath+"/strategy/canary/stable";
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
else {
const err689 = instancePath+"/strategy/canary/stable";
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
if(data219.canary !== undefined){
let data221 = data219.canary;
if(typeof data221 === "string"){
if(!pattern0.test(data221)){
const err690 = instancePath+"/strategy/canary/canary";
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
const err691 = instancePath+"/strategy/canary/canary";
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
if(data219.steps !== undefined){
let data222 = data219.steps;
if(Array.isArray(data222)){
if(data222.length > 500){
const err692 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
if(data222.length < 1){
const err693 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
const len29 = data222.length;
for(let i29=0; i29<len29; i29++){
let data223 = data222[i29];
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(Object.keys(data223).length > 1){
const err694 = instancePath+"/strategy/canary/steps/" + i29;
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
if(Object.keys(data223).length < 1){
const err695 = instancePath+"/strategy/canary/steps/" + i29;
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
for(const key39 in data223){
if(!((key39 === "set_weight") || (key39 === "pause"))){
const err696 = instancePath+"/strategy/canary/steps/" + i29;
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data223.set_weight !== undefined){
let data224 = data223.set_weight;
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 > 100 || isNaN(data224)){
const err697 = instancePath+"/strategy/canary/steps/" + i29+"/set_weight";
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
if(data224 < 0 || isNaN(data224)){
const err698 = instancePath+"/strategy/canary/steps/" + i29+"/set_weight";
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
else {
const err699 = instancePath+"/strategy/canary/steps/" + i29+"/set_weight";
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
if(data223.pause !== undefined){
let data225 = data223.pause;
const _errs613 = errors;
let valid134 = false;
const _errs614 = errors;
if(typeof data225 === "string"){
if(!pattern6.test(data225)){
const err700 = instancePath+"/strategy/canary/steps/" + i29+"/pause";
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
const err701 = instancePath+"/strategy/canary/steps/" + i29+"/pause";
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
var _valid35 = _errs614 === errors;
valid134 = valid134 || _valid35;
if(!valid134){
const _errs616 = errors;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
for(const key40 in data225){
if(!(key40 === "duration")){
const err702 = instancePath+"/strategy/canary/steps/" + i29+"/pause";
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
if(data225.duration !== undefined){
let data226 = data225.duration;
if(typeof data226 === "string"){
if(!pattern6.test(data226)){
const err703 = instancePath+"/strategy/canary/steps/" + i29+"/pause/duration";
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
else {
const err704 = instancePath+"/strategy/canary/steps/" + i29+"/pause/duration";
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
}
else {
const err705 = instancePath+"/strategy/canary/steps/" + i29+"/pause";
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
var _valid35 = _errs616 === errors;
valid134 = valid134 || _valid35;
}
if(!valid134){
const err706 = instancePath+"/strategy/canary/steps/" + i29+"/pause";
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
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
const err707 = instancePath+"/strategy/canary/steps/" + i29;
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
else {
const err708 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
if(data219.after !== undefined){
let data227 = data219.after;
if(!((data227 === "keep") || (data227 === "absorb"))){
const err709 = instancePath+"/strategy/canary/after";
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data219.drain !== undefined){
let data228 = data219.drain;
if(typeof data228 === "string"){
if(!pattern6.test(data228)){
const err710 = instancePath+"/strategy/canary/drain";
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
else {
const err711 = instancePath+"/strategy/canary/drain";
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
else {
const err712 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
}
else {
const err713 = instancePath+"/strategy";
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
const err714 = instancePath;
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

