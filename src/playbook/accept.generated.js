// Generated from src/playbook/schema.ts by .ci/build.mjs: do not edit.
/* eslint-disable */

export const acceptsPlay = validate10;
const schema11 = {"type":"object","required":["name","hosts","upstreams","strategy"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"serial":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"string","pattern":"^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$"},{"type":"array","items":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"minItems":1,"maxItems":100}]},"max_fail_percentage":{"type":"number","minimum":0,"maximum":100},"become":{"type":"boolean"},"become_user":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"vars":{"type":"object","patternProperties":{"^.*$":{}}},"vars_files":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":100},"secret_vars":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"maxItems":100},"tags":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"maxItems":100},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"splay":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"prove_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_old_workers":{"type":"integer","minimum":0,"maximum":1000000},"confirm":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"upstreams":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["dest"],"properties":{"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"template":{"type":"string","minLength":1,"maxLength":1024},"method":{"anyOf":[{"enum":["round_robin","least_conn","ip_hash","random"]},{"type":"object","required":["hash"],"properties":{"hash":{"type":"string","pattern":"^[A-Za-z0-9_$.:|/-]{1,256}$"},"consistent":{"type":"boolean"}},"additionalProperties":false}],"default":"round_robin"},"routing":{"type":"object","required":["by"],"properties":{"by":{"anyOf":[{"enum":["client_ip"]},{"type":"object","properties":{"cookie":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"header":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$"}},"additionalProperties":false,"minProperties":1,"maxProperties":1}]}},"additionalProperties":false},"keepalive":{"type":"integer","minimum":1,"maximum":1000000},"keepalive_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"groups":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"members":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","properties":{"address":{"type":"string"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"port":{"type":"integer","minimum":1,"maximum":65535},"weight":{"type":"integer","minimum":1,"maximum":100,"default":1},"backup":{"type":"boolean"},"max_fails":{"type":"integer","minimum":0,"maximum":1000},"fail_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_conns":{"type":"integer","minimum":0,"maximum":1000000},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":256}}}},"additionalProperties":false}]},"minItems":1,"maxItems":5000},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"port":{"type":"integer","minimum":1,"maximum":65535}},"additionalProperties":false}},"minProperties":1},"members":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","properties":{"address":{"type":"string"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"port":{"type":"integer","minimum":1,"maximum":65535},"weight":{"type":"integer","minimum":1,"maximum":100,"default":1},"backup":{"type":"boolean"},"max_fails":{"type":"integer","minimum":0,"maximum":1000},"fail_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_conns":{"type":"integer","minimum":0,"maximum":1000000},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":256}}}},"additionalProperties":false}]},"minItems":1,"maxItems":5000},"revision_endpoint":{"type":"string"}},"additionalProperties":false}},"minProperties":1},"services":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["hosts","version"],"properties":{"hosts":{"type":"string","minLength":1,"maxLength":1024},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$"},"unit":{"type":"string","minLength":1,"maxLength":1024},"target":{"anyOf":[{"type":"boolean"},{"type":"string","minLength":1,"maxLength":1024}],"default":false},"env":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"type":"string","maxLength":16384},{"type":"number"},{"type":"boolean"}]}}},"credentials":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":65536}}},"artifact":{"type":"object","properties":{"files":{"anyOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","minLength":1,"maxLength":1024},"exclude":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"maxItems":100}},"additionalProperties":false}]},"rsync":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"exclude":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"maxItems":100},"options":{"type":"array","items":{"type":"string","pattern":"^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$"},"maxItems":50}},"additionalProperties":false}]},"git":{"type":"object","required":["repository","ref"],"properties":{"repository":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"ref":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"via":{"enum":["host","controller"],"default":"controller"}},"additionalProperties":false},"http":{"type":"object","required":["url","sha256"],"properties":{"url":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"via":{"enum":["host","controller"],"default":"host"},"unpack":{"type":"boolean"}},"additionalProperties":false},"s3":{"type":"object","required":["endpoint","bucket","key"],"properties":{"endpoint":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"bucket":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"key":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"region":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"unpack":{"type":"boolean"}},"additionalProperties":false},"package":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"version":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}},"additionalProperties":false},"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"}},"additionalProperties":false},"link":{"type":"object","patternProperties":{"^.*$":{"type":"string","minLength":1,"maxLength":1024}}},"keep_releases":{"type":"integer","minimum":1,"maximum":1000000},"hooks":{"type":"object","properties":{"before_release":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"after_release":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}},"additionalProperties":false},"health":{"type":"object","properties":{"http":{"type":"object","properties":{"path":{"type":"string","pattern":"^/[!-~]{0,1023}$","default":"/"},"expect":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"array","items":{"type":"integer","minimum":100,"maximum":599},"minItems":1,"maxItems":50}],"default":200},"body":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}}}},"additionalProperties":false},"tcp":{"type":"object","properties":{},"additionalProperties":false},"command":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"systemd":{"type":"object","properties":{"window":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"from":{"enum":["balancer","controller"],"default":"balancer"},"interval":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"healthy":{"type":"integer","minimum":1,"maximum":1000000},"probe_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"description":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"on_change":{"enum":["restart","reload"],"default":"restart"},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"type":{"enum":["exec","simple","forking","notify","oneshot"],"default":"exec"},"exec_start":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_start_pre":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_start_post":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_reload":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_stop":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_stop_post":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"user":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"group":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"working_directory":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"pid_file":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"remain_after_exit":{"type":"boolean"},"restart":{"enum":["no","on-success","on-failure","on-abnormal","on-watchdog","on-abort","always"],"default":"on-failure"},"restart_sec":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"start_limit_burst":{"type":"integer","minimum":0,"maximum":1000000},"start_limit_interval":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout_start":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout_stop":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"watchdog":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"kill_mode":{"enum":["control-group","mixed","process","none"]},"kill_signal":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"limit_nofile":{"type":"integer","minimum":1,"maximum":1000000},"limit_nproc":{"type":"integer","minimum":1,"maximum":1000000},"memory_max":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"cpu_quota":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"tasks_max":{"type":"integer","minimum":1,"maximum":1000000},"nice":{"type":"integer","minimum":-20,"maximum":19},"umask":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"after":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"requires":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"wants":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]}},"additionalProperties":false}},"minProperties":1},"sites":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"enum":["absent"]},{"type":"object","properties":{"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"enabled":{"type":"boolean","default":true},"template":{"type":"string","minLength":1,"maxLength":1024},"server_name":{"anyOf":[{"type":"string","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},{"type":"array","items":{"type":"string","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},"minItems":1,"maxItems":100}]},"listen":{"anyOf":[{"anyOf":[{"type":"integer","minimum":1,"maximum":65535},{"type":"string","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}]},{"type":"array","items":{"anyOf":[{"type":"integer","minimum":1,"maximum":65535},{"type":"string","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}]},"minItems":1,"maxItems":20}]},"default_server":{"type":"boolean"},"upstream":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"tls":{"type":"object","required":["certificate","key"],"properties":{"certificate":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"key":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"redirect":{"type":"boolean","default":true}},"additionalProperties":false},"websocket":{"type":"boolean"},"next_upstream":{"type":"array","items":{"enum":["error","timeout","invalid_header","http_500","http_502","http_503","http_504","http_403","http_404","http_429","non_idempotent"]},"maxItems":11},"read_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_body":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$"},"proxy_headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"^[A-Za-z0-9_$.:,/@=+ -]{0,256}$"}}}},"additionalProperties":false}]}},"minProperties":1},"strategy":{"type":"object","properties":{"rolling":{"type":"object","properties":{"max_unavailable":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"max_surge":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"order":{"enum":["stop_first","start_first"],"default":"stop_first"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"pause":{"anyOf":[{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}]}},"additionalProperties":false},"blue_green":{"type":"object","required":["groups"],"properties":{"groups":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"minItems":2,"maxItems":2},"auto_promote":{"anyOf":[{"type":"boolean"},{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}],"default":true},"keep":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"canary":{"type":"object","required":["stable","canary","steps"],"properties":{"stable":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"canary":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"steps":{"type":"array","items":{"type":"object","properties":{"set_weight":{"type":"number","minimum":0,"maximum":100},"pause":{"anyOf":[{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"minItems":1,"maxItems":500},"after":{"enum":["keep","absorb"],"default":"keep"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false};
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
const pattern42 = new RegExp("^[0-9a-f]{64}$", "u");
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
if(data.become !== undefined){
if(typeof data.become !== "boolean"){
const err28 = instancePath+"/become";
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.become_user !== undefined){
let data6 = data.become_user;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err29 = instancePath+"/become_user";
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
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
if(data.vars !== undefined){
let data7 = data.vars;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err31 = instancePath+"/vars";
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.vars_files !== undefined){
let data8 = data.vars_files;
if(Array.isArray(data8)){
if(data8.length > 100){
const err32 = instancePath+"/vars_files";
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(data9.length > 1024){
const err33 = instancePath+"/vars_files/" + i1;
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data9.length < 1){
const err34 = instancePath+"/vars_files/" + i1;
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
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
}
else {
const err36 = instancePath+"/vars_files";
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.secret_vars !== undefined){
let data10 = data.secret_vars;
if(Array.isArray(data10)){
if(data10.length > 100){
const err37 = instancePath+"/secret_vars";
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err38 = instancePath+"/secret_vars/" + i2;
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
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
}
else {
const err40 = instancePath+"/secret_vars";
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.tags !== undefined){
let data12 = data.tags;
if(Array.isArray(data12)){
if(data12.length > 100){
const err41 = instancePath+"/tags";
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err42 = instancePath+"/tags/" + i3;
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
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
}
else {
const err44 = instancePath+"/tags";
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.settle !== undefined){
let data14 = data.settle;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err45 = instancePath+"/settle";
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
if(data.splay !== undefined){
let data15 = data.splay;
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err47 = instancePath+"/splay";
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
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
if(data.prove_timeout !== undefined){
let data16 = data.prove_timeout;
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err49 = instancePath+"/prove_timeout";
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
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
if(data.max_old_workers !== undefined){
let data17 = data.max_old_workers;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err51 = instancePath+"/max_old_workers";
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000 || isNaN(data17)){
const err52 = instancePath+"/max_old_workers";
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err53 = instancePath+"/max_old_workers";
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data.confirm !== undefined){
let data18 = data.confirm;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err54 = instancePath+"/confirm";
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
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
if(data.upstreams !== undefined){
let data19 = data.upstreams;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length < 1){
const err56 = instancePath+"/upstreams";
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key1 in data19){
if(pattern10.test(key1)){
let data20 = data19[key1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.dest === undefined){
const err57 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key2 in data20){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties, key2))){
const err58 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data20.dest !== undefined){
let data21 = data20.dest;
if(typeof data21 === "string"){
if(!pattern11.test(data21)){
const err59 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
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
if(data20.template !== undefined){
let data22 = data20.template;
if(typeof data22 === "string"){
if(data22.length > 1024){
const err61 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data22.length < 1){
const err62 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
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
if(data20.method !== undefined){
let data23 = data20.method;
const _errs60 = errors;
let valid13 = false;
const _errs61 = errors;
if(!((((data23 === "round_robin") || (data23 === "least_conn")) || (data23 === "ip_hash")) || (data23 === "random"))){
const err64 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid2 = _errs61 === errors;
valid13 = valid13 || _valid2;
if(!valid13){
const _errs62 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.hash === undefined){
const err65 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key3 in data23){
if(!((key3 === "hash") || (key3 === "consistent"))){
const err66 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data23.hash !== undefined){
let data24 = data23.hash;
if(typeof data24 === "string"){
if(!pattern12.test(data24)){
const err67 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash";
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
if(data23.consistent !== undefined){
if(typeof data23.consistent !== "boolean"){
const err69 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/consistent";
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid2 = _errs62 === errors;
valid13 = valid13 || _valid2;
}
if(!valid13){
const err71 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method";
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
if(data20.routing !== undefined){
let data26 = data20.routing;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.by === undefined){
const err72 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key4 in data26){
if(!(key4 === "by")){
const err73 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data26.by !== undefined){
let data27 = data26.by;
const _errs73 = errors;
let valid16 = false;
const _errs74 = errors;
if(!(data27 === "client_ip")){
const err74 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid3 = _errs74 === errors;
valid16 = valid16 || _valid3;
if(!valid16){
const _errs75 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(Object.keys(data27).length > 1){
const err75 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(Object.keys(data27).length < 1){
const err76 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key5 in data27){
if(!((key5 === "cookie") || (key5 === "header"))){
const err77 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data27.cookie !== undefined){
let data28 = data27.cookie;
if(typeof data28 === "string"){
if(!pattern13.test(data28)){
const err78 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie";
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
if(data27.header !== undefined){
let data29 = data27.header;
if(typeof data29 === "string"){
if(!pattern14.test(data29)){
const err80 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header";
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
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
}
else {
const err82 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid3 = _errs75 === errors;
valid16 = valid16 || _valid3;
}
if(!valid16){
const err83 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by";
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err84 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing";
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data20.keepalive !== undefined){
let data30 = data20.keepalive;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err85 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 1000000 || isNaN(data30)){
const err86 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err87 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive";
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(data20.keepalive_timeout !== undefined){
let data31 = data20.keepalive_timeout;
if(typeof data31 === "string"){
if(!pattern6.test(data31)){
const err88 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout";
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
if(data20.groups !== undefined){
let data32 = data20.groups;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length < 1){
const err90 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups";
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key6 in data32){
if(pattern10.test(key6)){
let data33 = data32[key6];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key7 in data33){
if(!(((((key7 === "members") || (key7 === "service")) || (key7 === "instances")) || (key7 === "surge")) || (key7 === "port"))){
const err91 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data33.members !== undefined){
let data34 = data33.members;
if(Array.isArray(data34)){
if(data34.length > 5000){
const err92 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data34.length < 1){
const err93 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
let data35 = data34[i4];
const _errs94 = errors;
let valid22 = false;
const _errs95 = errors;
if(typeof data35 !== "string"){
const err94 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4;
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid4 = _errs95 === errors;
valid22 = valid22 || _valid4;
if(!valid22){
const _errs97 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key8 in data35){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties, key8))){
const err95 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4;
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data35.address !== undefined){
if(typeof data35.address !== "string"){
const err96 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/address";
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data35.hosts !== undefined){
let data37 = data35.hosts;
if(typeof data37 === "string"){
if(data37.length > 1024){
const err97 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/hosts";
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data37.length < 1){
const err98 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/hosts";
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
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
if(data35.service !== undefined){
let data38 = data35.service;
if(typeof data38 === "string"){
if(!pattern0.test(data38)){
const err100 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/service";
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
if(data35.instances !== undefined){
let data39 = data35.instances;
if(Array.isArray(data39)){
if(data39.length > 500){
const err102 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances";
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data39.length < 1){
const err103 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances";
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
const _errs109 = errors;
let valid26 = false;
const _errs110 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err104 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 65535 || isNaN(data40)){
const err105 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err106 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var _valid5 = _errs110 === errors;
valid26 = valid26 || _valid5;
if(!valid26){
const _errs112 = errors;
if(typeof data40 === "string"){
if(!pattern18.test(data40)){
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
else {
const err108 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid5 = _errs112 === errors;
valid26 = valid26 || _valid5;
}
if(!valid26){
const err109 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5;
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
else {
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err110 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances";
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data35.surge !== undefined){
let data41 = data35.surge;
if(Array.isArray(data41)){
if(data41.length > 500){
const err111 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge";
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data41.length < 1){
const err112 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge";
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
let data42 = data41[i6];
const _errs117 = errors;
let valid29 = false;
const _errs118 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err113 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 65535 || isNaN(data42)){
const err114 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err115 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
var _valid6 = _errs118 === errors;
valid29 = valid29 || _valid6;
if(!valid29){
const _errs120 = errors;
if(typeof data42 === "string"){
if(!pattern18.test(data42)){
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
else {
const err117 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid6 = _errs120 === errors;
valid29 = valid29 || _valid6;
}
if(!valid29){
const err118 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6;
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err119 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge";
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data35.port !== undefined){
let data43 = data35.port;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err120 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/port";
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 65535 || isNaN(data43)){
const err121 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/port";
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data43 < 1 || isNaN(data43)){
const err122 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/port";
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
if(data35.weight !== undefined){
let data44 = data35.weight;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err123 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/weight";
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 100 || isNaN(data44)){
const err124 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/weight";
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data44 < 1 || isNaN(data44)){
const err125 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/weight";
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
if(data35.backup !== undefined){
if(typeof data35.backup !== "boolean"){
const err126 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/backup";
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data35.max_fails !== undefined){
let data46 = data35.max_fails;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err127 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_fails";
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 1000 || isNaN(data46)){
const err128 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_fails";
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data46 < 0 || isNaN(data46)){
const err129 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_fails";
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
if(data35.fail_timeout !== undefined){
let data47 = data35.fail_timeout;
if(typeof data47 === "string"){
if(!pattern6.test(data47)){
const err130 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/fail_timeout";
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
if(data35.max_conns !== undefined){
let data48 = data35.max_conns;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err132 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_conns";
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 1000000 || isNaN(data48)){
const err133 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_conns";
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data48 < 0 || isNaN(data48)){
const err134 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_conns";
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
if(data35.labels !== undefined){
let data49 = data35.labels;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key9 in data49){
if(pattern10.test(key9)){
let data50 = data49[key9];
if(typeof data50 === "string"){
if(data50.length > 256){
const err135 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
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
}
}
else {
const err137 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/labels";
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
const err138 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4;
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid4 = _errs97 === errors;
valid22 = valid22 || _valid4;
}
if(!valid22){
const err139 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4;
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
else {
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err140 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data33.service !== undefined){
let data51 = data33.service;
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err141 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/service";
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
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
if(data33.instances !== undefined){
let data52 = data33.instances;
if(Array.isArray(data52)){
if(data52.length > 500){
const err143 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data52.length < 1){
const err144 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
const len7 = data52.length;
for(let i7=0; i7<len7; i7++){
let data53 = data52[i7];
const _errs143 = errors;
let valid33 = false;
const _errs144 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err145 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 65535 || isNaN(data53)){
const err146 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err147 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
var _valid7 = _errs144 === errors;
valid33 = valid33 || _valid7;
if(!valid33){
const _errs146 = errors;
if(typeof data53 === "string"){
if(!pattern18.test(data53)){
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
else {
const err149 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid7 = _errs146 === errors;
valid33 = valid33 || _valid7;
}
if(!valid33){
const err150 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7;
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
else {
errors = _errs143;
if(vErrors !== null){
if(_errs143){
vErrors.length = _errs143;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err151 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances";
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data33.surge !== undefined){
let data54 = data33.surge;
if(Array.isArray(data54)){
if(data54.length > 500){
const err152 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data54.length < 1){
const err153 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
const len8 = data54.length;
for(let i8=0; i8<len8; i8++){
let data55 = data54[i8];
const _errs151 = errors;
let valid36 = false;
const _errs152 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err154 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 65535 || isNaN(data55)){
const err155 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err156 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
var _valid8 = _errs152 === errors;
valid36 = valid36 || _valid8;
if(!valid36){
const _errs154 = errors;
if(typeof data55 === "string"){
if(!pattern18.test(data55)){
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
else {
const err158 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid8 = _errs154 === errors;
valid36 = valid36 || _valid8;
}
if(!valid36){
const err159 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8;
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
else {
errors = _errs151;
if(vErrors !== null){
if(_errs151){
vErrors.length = _errs151;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err160 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge";
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data33.port !== undefined){
let data56 = data33.port;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err161 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 65535 || isNaN(data56)){
const err162 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data56 < 1 || isNaN(data56)){
const err163 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/port";
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
}
else {
const err164 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err165 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups";
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data20.members !== undefined){
let data57 = data20.members;
if(Array.isArray(data57)){
if(data57.length > 5000){
const err166 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data57.length < 1){
const err167 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
const len9 = data57.length;
for(let i9=0; i9<len9; i9++){
let data58 = data57[i9];
const _errs161 = errors;
let valid39 = false;
const _errs162 = errors;
if(typeof data58 !== "string"){
const err168 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9;
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
var _valid9 = _errs162 === errors;
valid39 = valid39 || _valid9;
if(!valid39){
const _errs164 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key10 in data58){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties, key10))){
const err169 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9;
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data58.address !== undefined){
if(typeof data58.address !== "string"){
const err170 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/address";
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data58.hosts !== undefined){
let data60 = data58.hosts;
if(typeof data60 === "string"){
if(data60.length > 1024){
const err171 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/hosts";
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data60.length < 1){
const err172 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/hosts";
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
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
if(data58.service !== undefined){
let data61 = data58.service;
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err174 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/service";
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
if(data58.instances !== undefined){
let data62 = data58.instances;
if(Array.isArray(data62)){
if(data62.length > 500){
const err176 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances";
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data62.length < 1){
const err177 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances";
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
const len10 = data62.length;
for(let i10=0; i10<len10; i10++){
let data63 = data62[i10];
const _errs176 = errors;
let valid43 = false;
const _errs177 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err178 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 65535 || isNaN(data63)){
const err179 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data63 < 0 || isNaN(data63)){
const err180 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
var _valid10 = _errs177 === errors;
valid43 = valid43 || _valid10;
if(!valid43){
const _errs179 = errors;
if(typeof data63 === "string"){
if(!pattern18.test(data63)){
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
else {
const err182 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var _valid10 = _errs179 === errors;
valid43 = valid43 || _valid10;
}
if(!valid43){
const err183 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10;
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
else {
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err184 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances";
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data58.surge !== undefined){
let data64 = data58.surge;
if(Array.isArray(data64)){
if(data64.length > 500){
const err185 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge";
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data64.length < 1){
const err186 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge";
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
const len11 = data64.length;
for(let i11=0; i11<len11; i11++){
let data65 = data64[i11];
const _errs184 = errors;
let valid46 = false;
const _errs185 = errors;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err187 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 65535 || isNaN(data65)){
const err188 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data65 < 0 || isNaN(data65)){
const err189 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
var _valid11 = _errs185 === errors;
valid46 = valid46 || _valid11;
if(!valid46){
const _errs187 = errors;
if(typeof data65 === "string"){
if(!pattern18.test(data65)){
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
else {
const err191 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var _valid11 = _errs187 === errors;
valid46 = valid46 || _valid11;
}
if(!valid46){
const err192 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11;
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
else {
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err193 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge";
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data58.port !== undefined){
let data66 = data58.port;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err194 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/port";
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 65535 || isNaN(data66)){
const err195 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/port";
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data66 < 1 || isNaN(data66)){
const err196 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/port";
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
if(data58.weight !== undefined){
let data67 = data58.weight;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err197 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/weight";
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 100 || isNaN(data67)){
const err198 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/weight";
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data67 < 1 || isNaN(data67)){
const err199 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/weight";
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
if(data58.backup !== undefined){
if(typeof data58.backup !== "boolean"){
const err200 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/backup";
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data58.max_fails !== undefined){
let data69 = data58.max_fails;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err201 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_fails";
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 1000 || isNaN(data69)){
const err202 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_fails";
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data69 < 0 || isNaN(data69)){
const err203 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_fails";
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
if(data58.fail_timeout !== undefined){
let data70 = data58.fail_timeout;
if(typeof data70 === "string"){
if(!pattern6.test(data70)){
const err204 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/fail_timeout";
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
if(data58.max_conns !== undefined){
let data71 = data58.max_conns;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err206 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_conns";
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 1000000 || isNaN(data71)){
const err207 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_conns";
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data71 < 0 || isNaN(data71)){
const err208 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_conns";
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
if(data58.labels !== undefined){
let data72 = data58.labels;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key11 in data72){
if(pattern10.test(key11)){
let data73 = data72[key11];
if(typeof data73 === "string"){
if(data73.length > 256){
const err209 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/labels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
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
}
}
else {
const err211 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/labels";
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
const err212 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9;
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid9 = _errs164 === errors;
valid39 = valid39 || _valid9;
}
if(!valid39){
const err213 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9;
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
else {
errors = _errs161;
if(vErrors !== null){
if(_errs161){
vErrors.length = _errs161;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err214 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data20.revision_endpoint !== undefined){
if(typeof data20.revision_endpoint !== "string"){
const err215 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/revision_endpoint";
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
else {
const err216 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
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
}
else {
const err217 = instancePath+"/upstreams";
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data.services !== undefined){
let data75 = data.services;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(Object.keys(data75).length < 1){
const err218 = instancePath+"/services";
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
for(const key12 in data75){
if(pattern10.test(key12)){
let data76 = data75[key12];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.hosts === undefined){
const err219 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data76.version === undefined){
const err220 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key13 in data76){
if(!(func2.call(schema11.properties.services.patternProperties["^.*$"].properties, key13))){
const err221 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data76.hosts !== undefined){
let data77 = data76.hosts;
if(typeof data77 === "string"){
if(data77.length > 1024){
const err222 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data77.length < 1){
const err223 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts";
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
if(data76.version !== undefined){
let data78 = data76.version;
if(typeof data78 === "string"){
if(!pattern31.test(data78)){
const err225 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/version";
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
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
if(data76.unit !== undefined){
let data79 = data76.unit;
if(typeof data79 === "string"){
if(data79.length > 1024){
const err227 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data79.length < 1){
const err228 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit";
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
if(data76.target !== undefined){
let data80 = data76.target;
const _errs219 = errors;
let valid50 = false;
const _errs220 = errors;
if(typeof data80 !== "boolean"){
const err230 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid12 = _errs220 === errors;
valid50 = valid50 || _valid12;
if(!valid50){
const _errs222 = errors;
if(typeof data80 === "string"){
if(data80.length > 1024){
const err231 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data80.length < 1){
const err232 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
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
const err233 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
var _valid12 = _errs222 === errors;
valid50 = valid50 || _valid12;
}
if(!valid50){
const err234 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/target";
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
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
if(data76.env !== undefined){
let data81 = data76.env;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key14 in data81){
if(pattern10.test(key14)){
let data82 = data81[key14];
const _errs227 = errors;
let valid52 = false;
const _errs228 = errors;
if(typeof data82 === "string"){
if(data82.length > 16384){
const err235 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key14.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err236 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key14.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var _valid13 = _errs228 === errors;
valid52 = valid52 || _valid13;
if(!valid52){
const _errs230 = errors;
if(!((typeof data82 == "number") && (isFinite(data82)))){
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
if(typeof data82 !== "boolean"){
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
}
}
if(!valid52){
const err239 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key14.replace(/~/g, "~0").replace(/\//g, "~1");
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
}
else {
const err240 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/env";
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data76.credentials !== undefined){
let data83 = data76.credentials;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key15 in data83){
if(pattern10.test(key15)){
let data84 = data83[key15];
if(typeof data84 === "string"){
if(data84.length > 65536){
const err241 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key15.replace(/~/g, "~0").replace(/\//g, "~1");
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
}
}
else {
const err243 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials";
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data76.artifact !== undefined){
let data85 = data76.artifact;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key16 in data85){
if(!(((((((key16 === "files") || (key16 === "rsync")) || (key16 === "git")) || (key16 === "http")) || (key16 === "s3")) || (key16 === "package")) || (key16 === "dest"))){
const err244 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact";
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data85.files !== undefined){
let data86 = data85.files;
const _errs242 = errors;
let valid55 = false;
const _errs243 = errors;
if(typeof data86 === "string"){
if(data86.length > 1024){
const err245 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data86.length < 1){
const err246 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
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
const err247 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var _valid14 = _errs243 === errors;
valid55 = valid55 || _valid14;
if(!valid55){
const _errs245 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.from === undefined){
const err248 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
for(const key17 in data86){
if(!((key17 === "from") || (key17 === "exclude"))){
const err249 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data86.from !== undefined){
let data87 = data86.from;
if(typeof data87 === "string"){
if(data87.length > 1024){
const err250 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data87.length < 1){
const err251 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from";
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
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
if(data86.exclude !== undefined){
let data88 = data86.exclude;
if(Array.isArray(data88)){
if(data88.length > 100){
const err253 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude";
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
const len12 = data88.length;
for(let i12=0; i12<len12; i12++){
let data89 = data88[i12];
if(typeof data89 === "string"){
if(data89.length > 1024){
const err254 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i12;
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data89.length < 1){
const err255 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i12;
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(!pattern34.test(data89)){
const err256 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i12;
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
}
else {
const err258 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude";
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
const err259 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid14 = _errs245 === errors;
valid55 = valid55 || _valid14;
}
if(!valid55){
const err260 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files";
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
else {
errors = _errs242;
if(vErrors !== null){
if(_errs242){
vErrors.length = _errs242;
}
else {
vErrors = null;
}
}
}
}
if(data85.rsync !== undefined){
let data90 = data85.rsync;
const _errs255 = errors;
let valid59 = false;
const _errs256 = errors;
if(typeof data90 === "string"){
if(data90.length > 1024){
const err261 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data90.length < 1){
const err262 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(!pattern34.test(data90)){
const err263 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
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
const err264 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var _valid15 = _errs256 === errors;
valid59 = valid59 || _valid15;
if(!valid59){
const _errs258 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.from === undefined){
const err265 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
for(const key18 in data90){
if(!(((key18 === "from") || (key18 === "exclude")) || (key18 === "options"))){
const err266 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data90.from !== undefined){
let data91 = data90.from;
if(typeof data91 === "string"){
if(data91.length > 1024){
const err267 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(data91.length < 1){
const err268 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(!pattern34.test(data91)){
const err269 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from";
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
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
if(data90.exclude !== undefined){
let data92 = data90.exclude;
if(Array.isArray(data92)){
if(data92.length > 100){
const err271 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude";
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
const len13 = data92.length;
for(let i13=0; i13<len13; i13++){
let data93 = data92[i13];
if(typeof data93 === "string"){
if(data93.length > 1024){
const err272 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i13;
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data93.length < 1){
const err273 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i13;
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(!pattern34.test(data93)){
const err274 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i13;
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
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
}
else {
const err276 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude";
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data90.options !== undefined){
let data94 = data90.options;
if(Array.isArray(data94)){
if(data94.length > 50){
const err277 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options";
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
const len14 = data94.length;
for(let i14=0; i14<len14; i14++){
let data95 = data94[i14];
if(typeof data95 === "string"){
if(!pattern38.test(data95)){
const err278 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i14;
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
}
else {
const err280 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options";
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
const err281 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid15 = _errs258 === errors;
valid59 = valid59 || _valid15;
}
if(!valid59){
const err282 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync";
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
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
if(data85.git !== undefined){
let data96 = data85.git;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.repository === undefined){
const err283 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data96.ref === undefined){
const err284 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
for(const key19 in data96){
if(!(((key19 === "repository") || (key19 === "ref")) || (key19 === "via"))){
const err285 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data96.repository !== undefined){
let data97 = data96.repository;
if(typeof data97 === "string"){
if(data97.length > 1024){
const err286 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data97.length < 1){
const err287 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository";
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(!pattern34.test(data97)){
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
if(data96.ref !== undefined){
let data98 = data96.ref;
if(typeof data98 === "string"){
if(data98.length > 1024){
const err290 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data98.length < 1){
const err291 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(!pattern34.test(data98)){
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
else {
const err293 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref";
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data96.via !== undefined){
let data99 = data96.via;
if(!((data99 === "host") || (data99 === "controller"))){
const err294 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/via";
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git";
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data85.http !== undefined){
let data100 = data85.http;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.url === undefined){
const err296 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data100.sha256 === undefined){
const err297 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
for(const key20 in data100){
if(!((((key20 === "url") || (key20 === "sha256")) || (key20 === "via")) || (key20 === "unpack"))){
const err298 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data100.url !== undefined){
let data101 = data100.url;
if(typeof data101 === "string"){
if(data101.length > 1024){
const err299 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data101.length < 1){
const err300 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(!pattern34.test(data101)){
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
else {
const err302 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url";
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data100.sha256 !== undefined){
let data102 = data100.sha256;
if(typeof data102 === "string"){
if(!pattern42.test(data102)){
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
else {
const err304 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256";
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data100.via !== undefined){
let data103 = data100.via;
if(!((data103 === "host") || (data103 === "controller"))){
const err305 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/via";
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data100.unpack !== undefined){
if(typeof data100.unpack !== "boolean"){
const err306 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/unpack";
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http";
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data85.s3 !== undefined){
let data105 = data85.s3;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.endpoint === undefined){
const err308 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(data105.bucket === undefined){
const err309 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data105.key === undefined){
const err310 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
for(const key21 in data105){
if(!((((((key21 === "endpoint") || (key21 === "bucket")) || (key21 === "key")) || (key21 === "sha256")) || (key21 === "region")) || (key21 === "unpack"))){
const err311 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data105.endpoint !== undefined){
let data106 = data105.endpoint;
if(typeof data106 === "string"){
if(data106.length > 1024){
const err312 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(data106.length < 1){
const err313 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(!pattern34.test(data106)){
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
else {
const err315 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint";
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data105.bucket !== undefined){
let data107 = data105.bucket;
if(typeof data107 === "string"){
if(data107.length > 1024){
const err316 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(data107.length < 1){
const err317 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(!pattern34.test(data107)){
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
else {
const err319 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket";
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data105.key !== undefined){
let data108 = data105.key;
if(typeof data108 === "string"){
if(data108.length > 1024){
const err320 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data108.length < 1){
const err321 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(!pattern34.test(data108)){
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
else {
const err323 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key";
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data105.sha256 !== undefined){
let data109 = data105.sha256;
if(typeof data109 === "string"){
if(!pattern42.test(data109)){
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
else {
const err325 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256";
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data105.region !== undefined){
let data110 = data105.region;
if(typeof data110 === "string"){
if(data110.length > 1024){
const err326 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data110.length < 1){
const err327 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(!pattern34.test(data110)){
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
else {
const err329 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region";
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data105.unpack !== undefined){
if(typeof data105.unpack !== "boolean"){
const err330 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/unpack";
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
const err331 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3";
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data85.package !== undefined){
let data112 = data85.package;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.name === undefined){
const err332 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(data112.version === undefined){
const err333 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
for(const key22 in data112){
if(!((key22 === "name") || (key22 === "version"))){
const err334 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data112.name !== undefined){
let data113 = data112.name;
if(typeof data113 === "string"){
if(data113.length > 1024){
const err335 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name";
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data113.length < 1){
const err336 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name";
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(!pattern34.test(data113)){
const err337 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name";
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name";
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data112.version !== undefined){
let data114 = data112.version;
if(typeof data114 === "string"){
if(data114.length > 1024){
const err339 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version";
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data114.length < 1){
const err340 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version";
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(!pattern34.test(data114)){
const err341 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version";
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
const err342 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version";
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
const err343 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package";
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data85.dest !== undefined){
let data115 = data85.dest;
if(typeof data115 === "string"){
if(!pattern11.test(data115)){
const err344 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest";
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
const err345 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest";
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
else {
const err346 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact";
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data76.link !== undefined){
let data116 = data76.link;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key23 in data116){
if(pattern10.test(key23)){
let data117 = data116[key23];
if(typeof data117 === "string"){
if(data117.length > 1024){
const err347 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key23.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data117.length < 1){
const err348 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key23.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err349 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key23.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
}
else {
const err350 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/link";
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data76.keep_releases !== undefined){
let data118 = data76.keep_releases;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err351 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 1000000 || isNaN(data118)){
const err352 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(data118 < 1 || isNaN(data118)){
const err353 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases";
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
if(data76.hooks !== undefined){
let data119 = data76.hooks;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key24 in data119){
if(!((key24 === "before_release") || (key24 === "after_release"))){
const err354 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks";
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data119.before_release !== undefined){
let data120 = data119.before_release;
if(typeof data120 === "string"){
if(data120.length > 1024){
const err355 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(data120.length < 1){
const err356 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(!pattern34.test(data120)){
const err357 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else {
const err358 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release";
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data119.after_release !== undefined){
let data121 = data119.after_release;
if(typeof data121 === "string"){
if(data121.length > 1024){
const err359 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data121.length < 1){
const err360 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(!pattern34.test(data121)){
const err361 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
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
const err362 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release";
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks";
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data76.health !== undefined){
let data122 = data76.health;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key25 in data122){
if(!(func2.call(schema11.properties.services.patternProperties["^.*$"].properties.health.properties, key25))){
const err364 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health";
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data122.http !== undefined){
let data123 = data122.http;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key26 in data123){
if(!((((key26 === "path") || (key26 === "expect")) || (key26 === "body")) || (key26 === "headers"))){
const err365 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http";
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data123.path !== undefined){
let data124 = data123.path;
if(typeof data124 === "string"){
if(!pattern54.test(data124)){
const err366 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/path";
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/path";
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data123.expect !== undefined){
let data125 = data123.expect;
const _errs335 = errors;
let valid73 = false;
const _errs336 = errors;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err368 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 > 599 || isNaN(data125)){
const err369 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data125 < 100 || isNaN(data125)){
const err370 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
var _valid16 = _errs336 === errors;
valid73 = valid73 || _valid16;
if(!valid73){
const _errs338 = errors;
if(Array.isArray(data125)){
if(data125.length > 50){
const err371 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data125.length < 1){
const err372 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
const len15 = data125.length;
for(let i15=0; i15<len15; i15++){
let data126 = data125[i15];
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err373 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i15;
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 599 || isNaN(data126)){
const err374 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i15;
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(data126 < 100 || isNaN(data126)){
const err375 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i15;
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
}
else {
const err376 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
var _valid16 = _errs338 === errors;
valid73 = valid73 || _valid16;
}
if(!valid73){
const err377 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect";
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
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
if(data123.body !== undefined){
let data127 = data123.body;
if(typeof data127 === "string"){
if(data127.length > 1024){
const err378 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(data127.length < 1){
const err379 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(!pattern34.test(data127)){
const err380 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
else {
const err381 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body";
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data123.headers !== undefined){
let data128 = data123.headers;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key27 in data128){
if(pattern10.test(key27)){
let data129 = data128[key27];
if(typeof data129 === "string"){
if(data129.length > 1024){
const err382 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key27.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(data129.length < 1){
const err383 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key27.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(!pattern34.test(data129)){
const err384 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key27.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err385 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key27.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
}
}
else {
const err386 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers";
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
else {
const err387 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http";
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data122.tcp !== undefined){
let data130 = data122.tcp;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key28 in data130){
const err388 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp";
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
const err389 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp";
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data122.command !== undefined){
let data131 = data122.command;
if(typeof data131 === "string"){
if(data131.length > 1024){
const err390 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(data131.length < 1){
const err391 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(!pattern34.test(data131)){
const err392 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command";
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data122.systemd !== undefined){
let data132 = data122.systemd;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key29 in data132){
if(!(key29 === "window")){
const err394 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd";
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data132.window !== undefined){
let data133 = data132.window;
if(typeof data133 === "string"){
if(!pattern6.test(data133)){
const err395 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window";
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
const err396 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window";
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
else {
const err397 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd";
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data122.from !== undefined){
let data134 = data122.from;
if(!((data134 === "balancer") || (data134 === "controller"))){
const err398 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/from";
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data122.interval !== undefined){
let data135 = data122.interval;
if(typeof data135 === "string"){
if(!pattern6.test(data135)){
const err399 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval";
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
const err400 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval";
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data122.healthy !== undefined){
let data136 = data122.healthy;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
const err401 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 > 1000000 || isNaN(data136)){
const err402 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(data136 < 1 || isNaN(data136)){
const err403 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy";
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
}
if(data122.probe_timeout !== undefined){
let data137 = data122.probe_timeout;
if(typeof data137 === "string"){
if(!pattern6.test(data137)){
const err404 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout";
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
else {
const err405 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout";
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data122.timeout !== undefined){
let data138 = data122.timeout;
if(typeof data138 === "string"){
if(!pattern6.test(data138)){
const err406 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout";
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
const err407 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout";
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
const err408 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health";
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data76.description !== undefined){
let data139 = data76.description;
if(typeof data139 === "string"){
if(data139.length > 1024){
const err409 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data139.length < 1){
const err410 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(!pattern34.test(data139)){
const err411 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
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
const err412 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description";
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data76.on_change !== undefined){
let data140 = data76.on_change;
if(!((data140 === "restart") || (data140 === "reload"))){
const err413 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_change";
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data76.settle !== undefined){
let data141 = data76.settle;
if(typeof data141 === "string"){
if(!pattern6.test(data141)){
const err414 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle";
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
const err415 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle";
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data76.type !== undefined){
let data142 = data76.type;
if(!(((((data142 === "exec") || (data142 === "simple")) || (data142 === "forking")) || (data142 === "notify")) || (data142 === "oneshot"))){
const err416 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/type";
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data76.exec_start !== undefined){
let data143 = data76.exec_start;
const _errs374 = errors;
let valid78 = false;
const _errs375 = errors;
if(typeof data143 === "string"){
if(data143.length > 1024){
const err417 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(data143.length < 1){
const err418 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(!pattern34.test(data143)){
const err419 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
else {
const err420 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
var _valid17 = _errs375 === errors;
valid78 = valid78 || _valid17;
if(!valid78){
const _errs377 = errors;
if(Array.isArray(data143)){
if(data143.length > 50){
const err421 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(data143.length < 1){
const err422 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
const len16 = data143.length;
for(let i16=0; i16<len16; i16++){
let data144 = data143[i16];
if(typeof data144 === "string"){
if(data144.length > 1024){
const err423 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i16;
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(data144.length < 1){
const err424 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i16;
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(!pattern34.test(data144)){
const err425 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i16;
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
else {
const err426 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i16;
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
else {
const err427 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
var _valid17 = _errs377 === errors;
valid78 = valid78 || _valid17;
}
if(!valid78){
const err428 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start";
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
else {
errors = _errs374;
if(vErrors !== null){
if(_errs374){
vErrors.length = _errs374;
}
else {
vErrors = null;
}
}
}
}
if(data76.exec_start_pre !== undefined){
let data145 = data76.exec_start_pre;
const _errs382 = errors;
let valid81 = false;
const _errs383 = errors;
if(typeof data145 === "string"){
if(data145.length > 1024){
const err429 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(data145.length < 1){
const err430 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(!pattern34.test(data145)){
const err431 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
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
const err432 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
var _valid18 = _errs383 === errors;
valid81 = valid81 || _valid18;
if(!valid81){
const _errs385 = errors;
if(Array.isArray(data145)){
if(data145.length > 50){
const err433 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(data145.length < 1){
const err434 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
const len17 = data145.length;
for(let i17=0; i17<len17; i17++){
let data146 = data145[i17];
if(typeof data146 === "string"){
if(data146.length > 1024){
const err435 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i17;
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(data146.length < 1){
const err436 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i17;
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(!pattern34.test(data146)){
const err437 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i17;
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
const err438 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i17;
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
else {
const err439 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
var _valid18 = _errs385 === errors;
valid81 = valid81 || _valid18;
}
if(!valid81){
const err440 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre";
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
else {
errors = _errs382;
if(vErrors !== null){
if(_errs382){
vErrors.length = _errs382;
}
else {
vErrors = null;
}
}
}
}
if(data76.exec_start_post !== undefined){
let data147 = data76.exec_start_post;
const _errs390 = errors;
let valid84 = false;
const _errs391 = errors;
if(typeof data147 === "string"){
if(data147.length > 1024){
const err441 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(data147.length < 1){
const err442 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(!pattern34.test(data147)){
const err443 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
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
const err444 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
var _valid19 = _errs391 === errors;
valid84 = valid84 || _valid19;
if(!valid84){
const _errs393 = errors;
if(Array.isArray(data147)){
if(data147.length > 50){
const err445 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if(data147.length < 1){
const err446 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
const len18 = data147.length;
for(let i18=0; i18<len18; i18++){
let data148 = data147[i18];
if(typeof data148 === "string"){
if(data148.length > 1024){
const err447 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i18;
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(data148.length < 1){
const err448 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i18;
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(!pattern34.test(data148)){
const err449 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i18;
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
else {
const err450 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i18;
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
const err451 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
var _valid19 = _errs393 === errors;
valid84 = valid84 || _valid19;
}
if(!valid84){
const err452 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post";
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
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
if(data76.exec_reload !== undefined){
let data149 = data76.exec_reload;
const _errs398 = errors;
let valid87 = false;
const _errs399 = errors;
if(typeof data149 === "string"){
if(data149.length > 1024){
const err453 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(data149.length < 1){
const err454 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(!pattern34.test(data149)){
const err455 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
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
const err456 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
var _valid20 = _errs399 === errors;
valid87 = valid87 || _valid20;
if(!valid87){
const _errs401 = errors;
if(Array.isArray(data149)){
if(data149.length > 50){
const err457 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(data149.length < 1){
const err458 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
const len19 = data149.length;
for(let i19=0; i19<len19; i19++){
let data150 = data149[i19];
if(typeof data150 === "string"){
if(data150.length > 1024){
const err459 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i19;
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data150.length < 1){
const err460 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i19;
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(!pattern34.test(data150)){
const err461 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i19;
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
const err462 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i19;
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
const err463 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
var _valid20 = _errs401 === errors;
valid87 = valid87 || _valid20;
}
if(!valid87){
const err464 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload";
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
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
if(data76.exec_stop !== undefined){
let data151 = data76.exec_stop;
const _errs406 = errors;
let valid90 = false;
const _errs407 = errors;
if(typeof data151 === "string"){
if(data151.length > 1024){
const err465 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data151.length < 1){
const err466 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(!pattern34.test(data151)){
const err467 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
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
const err468 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
var _valid21 = _errs407 === errors;
valid90 = valid90 || _valid21;
if(!valid90){
const _errs409 = errors;
if(Array.isArray(data151)){
if(data151.length > 50){
const err469 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if(data151.length < 1){
const err470 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
const len20 = data151.length;
for(let i20=0; i20<len20; i20++){
let data152 = data151[i20];
if(typeof data152 === "string"){
if(data152.length > 1024){
const err471 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i20;
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(data152.length < 1){
const err472 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i20;
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(!pattern34.test(data152)){
const err473 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i20;
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
const err474 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i20;
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
const err475 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
var _valid21 = _errs409 === errors;
valid90 = valid90 || _valid21;
}
if(!valid90){
const err476 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop";
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
else {
errors = _errs406;
if(vErrors !== null){
if(_errs406){
vErrors.length = _errs406;
}
else {
vErrors = null;
}
}
}
}
if(data76.exec_stop_post !== undefined){
let data153 = data76.exec_stop_post;
const _errs414 = errors;
let valid93 = false;
const _errs415 = errors;
if(typeof data153 === "string"){
if(data153.length > 1024){
const err477 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(data153.length < 1){
const err478 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(!pattern34.test(data153)){
const err479 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
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
const err480 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
var _valid22 = _errs415 === errors;
valid93 = valid93 || _valid22;
if(!valid93){
const _errs417 = errors;
if(Array.isArray(data153)){
if(data153.length > 50){
const err481 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(data153.length < 1){
const err482 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
const len21 = data153.length;
for(let i21=0; i21<len21; i21++){
let data154 = data153[i21];
if(typeof data154 === "string"){
if(data154.length > 1024){
const err483 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i21;
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(data154.length < 1){
const err484 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i21;
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(!pattern34.test(data154)){
const err485 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i21;
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
const err486 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i21;
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
const err487 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
var _valid22 = _errs417 === errors;
valid93 = valid93 || _valid22;
}
if(!valid93){
const err488 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post";
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
else {
errors = _errs414;
if(vErrors !== null){
if(_errs414){
vErrors.length = _errs414;
}
else {
vErrors = null;
}
}
}
}
if(data76.user !== undefined){
let data155 = data76.user;
if(typeof data155 === "string"){
if(data155.length > 1024){
const err489 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(data155.length < 1){
const err490 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(!pattern34.test(data155)){
const err491 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
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
const err492 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/user";
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data76.group !== undefined){
let data156 = data76.group;
if(typeof data156 === "string"){
if(data156.length > 1024){
const err493 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(data156.length < 1){
const err494 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(!pattern34.test(data156)){
const err495 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
else {
const err496 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/group";
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data76.working_directory !== undefined){
let data157 = data76.working_directory;
if(typeof data157 === "string"){
if(data157.length > 1024){
const err497 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(data157.length < 1){
const err498 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(!pattern34.test(data157)){
const err499 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
else {
const err500 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory";
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data76.pid_file !== undefined){
let data158 = data76.pid_file;
if(typeof data158 === "string"){
if(data158.length > 1024){
const err501 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(data158.length < 1){
const err502 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if(!pattern34.test(data158)){
const err503 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
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
const err504 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file";
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data76.remain_after_exit !== undefined){
if(typeof data76.remain_after_exit !== "boolean"){
const err505 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/remain_after_exit";
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data76.restart !== undefined){
let data160 = data76.restart;
if(!(((((((data160 === "no") || (data160 === "on-success")) || (data160 === "on-failure")) || (data160 === "on-abnormal")) || (data160 === "on-watchdog")) || (data160 === "on-abort")) || (data160 === "always"))){
const err506 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart";
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data76.restart_sec !== undefined){
let data161 = data76.restart_sec;
if(typeof data161 === "string"){
if(!pattern6.test(data161)){
const err507 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec";
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
const err508 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec";
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data76.start_limit_burst !== undefined){
let data162 = data76.start_limit_burst;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
const err509 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 > 1000000 || isNaN(data162)){
const err510 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
if(data162 < 0 || isNaN(data162)){
const err511 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst";
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
}
if(data76.start_limit_interval !== undefined){
let data163 = data76.start_limit_interval;
if(typeof data163 === "string"){
if(!pattern6.test(data163)){
const err512 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval";
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
else {
const err513 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval";
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data76.timeout_start !== undefined){
let data164 = data76.timeout_start;
if(typeof data164 === "string"){
if(!pattern6.test(data164)){
const err514 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start";
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
else {
const err515 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start";
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data76.timeout_stop !== undefined){
let data165 = data76.timeout_stop;
if(typeof data165 === "string"){
if(!pattern6.test(data165)){
const err516 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop";
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
const err517 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop";
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data76.watchdog !== undefined){
let data166 = data76.watchdog;
if(typeof data166 === "string"){
if(!pattern6.test(data166)){
const err518 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog";
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
const err519 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog";
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data76.kill_mode !== undefined){
let data167 = data76.kill_mode;
if(!((((data167 === "control-group") || (data167 === "mixed")) || (data167 === "process")) || (data167 === "none"))){
const err520 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_mode";
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data76.kill_signal !== undefined){
let data168 = data76.kill_signal;
if(typeof data168 === "string"){
if(data168.length > 1024){
const err521 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(data168.length < 1){
const err522 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(!pattern34.test(data168)){
const err523 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
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
const err524 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal";
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data76.limit_nofile !== undefined){
let data169 = data76.limit_nofile;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
const err525 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 > 1000000 || isNaN(data169)){
const err526 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(data169 < 1 || isNaN(data169)){
const err527 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile";
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
}
if(data76.limit_nproc !== undefined){
let data170 = data76.limit_nproc;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
const err528 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 > 1000000 || isNaN(data170)){
const err529 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
if(data170 < 1 || isNaN(data170)){
const err530 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc";
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
}
if(data76.memory_max !== undefined){
let data171 = data76.memory_max;
if(typeof data171 === "string"){
if(data171.length > 1024){
const err531 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(data171.length < 1){
const err532 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
if(!pattern34.test(data171)){
const err533 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
else {
const err534 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max";
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data76.cpu_quota !== undefined){
let data172 = data76.cpu_quota;
if(typeof data172 === "string"){
if(data172.length > 1024){
const err535 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(data172.length < 1){
const err536 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(!pattern34.test(data172)){
const err537 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
else {
const err538 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota";
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data76.tasks_max !== undefined){
let data173 = data76.tasks_max;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
const err539 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 > 1000000 || isNaN(data173)){
const err540 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(data173 < 1 || isNaN(data173)){
const err541 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max";
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
if(data76.nice !== undefined){
let data174 = data76.nice;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
const err542 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 > 19 || isNaN(data174)){
const err543 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(data174 < -20 || isNaN(data174)){
const err544 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice";
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
}
if(data76.umask !== undefined){
let data175 = data76.umask;
if(typeof data175 === "string"){
if(data175.length > 1024){
const err545 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(data175.length < 1){
const err546 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(!pattern34.test(data175)){
const err547 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
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
const err548 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask";
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data76.after !== undefined){
let data176 = data76.after;
const _errs462 = errors;
let valid96 = false;
const _errs463 = errors;
if(typeof data176 === "string"){
if(data176.length > 1024){
const err549 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
if(data176.length < 1){
const err550 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
if(!pattern34.test(data176)){
const err551 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
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
const err552 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
var _valid23 = _errs463 === errors;
valid96 = valid96 || _valid23;
if(!valid96){
const _errs465 = errors;
if(Array.isArray(data176)){
if(data176.length > 50){
const err553 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if(data176.length < 1){
const err554 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
const len22 = data176.length;
for(let i22=0; i22<len22; i22++){
let data177 = data176[i22];
if(typeof data177 === "string"){
if(data177.length > 1024){
const err555 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i22;
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
if(data177.length < 1){
const err556 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i22;
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if(!pattern34.test(data177)){
const err557 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i22;
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
const err558 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i22;
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
const err559 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
var _valid23 = _errs465 === errors;
valid96 = valid96 || _valid23;
}
if(!valid96){
const err560 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after";
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
else {
errors = _errs462;
if(vErrors !== null){
if(_errs462){
vErrors.length = _errs462;
}
else {
vErrors = null;
}
}
}
}
if(data76.requires !== undefined){
let data178 = data76.requires;
const _errs470 = errors;
let valid99 = false;
const _errs471 = errors;
if(typeof data178 === "string"){
if(data178.length > 1024){
const err561 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(data178.length < 1){
const err562 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(!pattern34.test(data178)){
const err563 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
else {
const err564 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
var _valid24 = _errs471 === errors;
valid99 = valid99 || _valid24;
if(!valid99){
const _errs473 = errors;
if(Array.isArray(data178)){
if(data178.length > 50){
const err565 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(data178.length < 1){
const err566 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
const len23 = data178.length;
for(let i23=0; i23<len23; i23++){
let data179 = data178[i23];
if(typeof data179 === "string"){
if(data179.length > 1024){
const err567 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i23;
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if(data179.length < 1){
const err568 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i23;
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(!pattern34.test(data179)){
const err569 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i23;
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
const err570 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i23;
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
}
else {
const err571 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
var _valid24 = _errs473 === errors;
valid99 = valid99 || _valid24;
}
if(!valid99){
const err572 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires";
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
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
if(data76.wants !== undefined){
let data180 = data76.wants;
const _errs478 = errors;
let valid102 = false;
const _errs479 = errors;
if(typeof data180 === "string"){
if(data180.length > 1024){
const err573 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if(data180.length < 1){
const err574 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(!pattern34.test(data180)){
const err575 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
else {
const err576 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
var _valid25 = _errs479 === errors;
valid102 = valid102 || _valid25;
if(!valid102){
const _errs481 = errors;
if(Array.isArray(data180)){
if(data180.length > 50){
const err577 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
if(data180.length < 1){
const err578 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
const len24 = data180.length;
for(let i24=0; i24<len24; i24++){
let data181 = data180[i24];
if(typeof data181 === "string"){
if(data181.length > 1024){
const err579 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i24;
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(data181.length < 1){
const err580 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i24;
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if(!pattern34.test(data181)){
const err581 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i24;
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
else {
const err582 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i24;
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
else {
const err583 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
var _valid25 = _errs481 === errors;
valid102 = valid102 || _valid25;
}
if(!valid102){
const err584 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants";
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
else {
errors = _errs478;
if(vErrors !== null){
if(_errs478){
vErrors.length = _errs478;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err585 = instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1");
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
}
else {
const err586 = instancePath+"/services";
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data.sites !== undefined){
let data182 = data.sites;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
if(Object.keys(data182).length < 1){
const err587 = instancePath+"/sites";
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
for(const key30 in data182){
if(pattern10.test(key30)){
let data183 = data182[key30];
const _errs488 = errors;
let valid106 = false;
const _errs489 = errors;
if(!(data183 === "absent")){
const err588 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
var _valid26 = _errs489 === errors;
valid106 = valid106 || _valid26;
if(!valid106){
const _errs490 = errors;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key31 in data183){
if(!(func2.call(schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties, key31))){
const err589 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data183.dest !== undefined){
let data184 = data183.dest;
if(typeof data184 === "string"){
if(!pattern11.test(data184)){
const err590 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
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
const err591 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest";
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data183.enabled !== undefined){
if(typeof data183.enabled !== "boolean"){
const err592 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled";
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data183.template !== undefined){
let data186 = data183.template;
if(typeof data186 === "string"){
if(data186.length > 1024){
const err593 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
if(data186.length < 1){
const err594 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
else {
const err595 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/template";
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data183.server_name !== undefined){
let data187 = data183.server_name;
const _errs500 = errors;
let valid108 = false;
const _errs501 = errors;
if(typeof data187 === "string"){
if(!pattern98.test(data187)){
const err596 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
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
const err597 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
var _valid27 = _errs501 === errors;
valid108 = valid108 || _valid27;
if(!valid108){
const _errs503 = errors;
if(Array.isArray(data187)){
if(data187.length > 100){
const err598 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
if(data187.length < 1){
const err599 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
const len25 = data187.length;
for(let i25=0; i25<len25; i25++){
let data188 = data187[i25];
if(typeof data188 === "string"){
if(!pattern98.test(data188)){
const err600 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i25;
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
else {
const err601 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i25;
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
}
else {
const err602 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
var _valid27 = _errs503 === errors;
valid108 = valid108 || _valid27;
}
if(!valid108){
const err603 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name";
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
else {
errors = _errs500;
if(vErrors !== null){
if(_errs500){
vErrors.length = _errs500;
}
else {
vErrors = null;
}
}
}
}
if(data183.listen !== undefined){
let data189 = data183.listen;
const _errs508 = errors;
let valid111 = false;
const _errs509 = errors;
const _errs510 = errors;
let valid112 = false;
const _errs511 = errors;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
const err604 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 > 65535 || isNaN(data189)){
const err605 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
if(data189 < 1 || isNaN(data189)){
const err606 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
var _valid29 = _errs511 === errors;
valid112 = valid112 || _valid29;
if(!valid112){
const _errs513 = errors;
if(typeof data189 === "string"){
if(!pattern100.test(data189)){
const err607 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
else {
const err608 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
var _valid29 = _errs513 === errors;
valid112 = valid112 || _valid29;
}
if(!valid112){
const err609 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
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
var _valid28 = _errs509 === errors;
valid111 = valid111 || _valid28;
if(!valid111){
const _errs515 = errors;
if(Array.isArray(data189)){
if(data189.length > 20){
const err610 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
if(data189.length < 1){
const err611 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
const len26 = data189.length;
for(let i26=0; i26<len26; i26++){
let data190 = data189[i26];
const _errs518 = errors;
let valid115 = false;
const _errs519 = errors;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
const err612 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 > 65535 || isNaN(data190)){
const err613 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if(data190 < 1 || isNaN(data190)){
const err614 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
var _valid30 = _errs519 === errors;
valid115 = valid115 || _valid30;
if(!valid115){
const _errs521 = errors;
if(typeof data190 === "string"){
if(!pattern100.test(data190)){
const err615 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
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
const err616 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
var _valid30 = _errs521 === errors;
valid115 = valid115 || _valid30;
}
if(!valid115){
const err617 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26;
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
else {
errors = _errs518;
if(vErrors !== null){
if(_errs518){
vErrors.length = _errs518;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err618 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
var _valid28 = _errs515 === errors;
valid111 = valid111 || _valid28;
}
if(!valid111){
const err619 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen";
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
else {
errors = _errs508;
if(vErrors !== null){
if(_errs508){
vErrors.length = _errs508;
}
else {
vErrors = null;
}
}
}
}
if(data183.default_server !== undefined){
if(typeof data183.default_server !== "boolean"){
const err620 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/default_server";
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data183.upstream !== undefined){
let data192 = data183.upstream;
if(typeof data192 === "string"){
if(!pattern0.test(data192)){
const err621 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream";
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
const err622 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream";
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data183.tls !== undefined){
let data193 = data183.tls;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(data193.certificate === undefined){
const err623 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
if(data193.key === undefined){
const err624 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
for(const key32 in data193){
if(!(((key32 === "certificate") || (key32 === "key")) || (key32 === "redirect"))){
const err625 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data193.certificate !== undefined){
let data194 = data193.certificate;
if(typeof data194 === "string"){
if(!pattern11.test(data194)){
const err626 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate";
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
else {
const err627 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate";
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data193.key !== undefined){
let data195 = data193.key;
if(typeof data195 === "string"){
if(!pattern11.test(data195)){
const err628 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key";
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
const err629 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key";
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data193.redirect !== undefined){
if(typeof data193.redirect !== "boolean"){
const err630 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/redirect";
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
}
else {
const err631 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls";
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
if(data183.websocket !== undefined){
if(typeof data183.websocket !== "boolean"){
const err632 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/websocket";
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data183.next_upstream !== undefined){
let data198 = data183.next_upstream;
if(Array.isArray(data198)){
if(data198.length > 11){
const err633 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream";
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
const len27 = data198.length;
for(let i27=0; i27<len27; i27++){
let data199 = data198[i27];
if(!(((((((((((data199 === "error") || (data199 === "timeout")) || (data199 === "invalid_header")) || (data199 === "http_500")) || (data199 === "http_502")) || (data199 === "http_503")) || (data199 === "http_504")) || (data199 === "http_403")) || (data199 === "http_404")) || (data199 === "http_429")) || (data199 === "non_idempotent"))){
const err634 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream/" + i27;
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
const err635 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream";
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data183.read_timeout !== undefined){
let data200 = data183.read_timeout;
if(typeof data200 === "string"){
if(!pattern6.test(data200)){
const err636 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout";
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
const err637 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout";
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data183.max_body !== undefined){
let data201 = data183.max_body;
if(typeof data201 === "string"){
if(!pattern106.test(data201)){
const err638 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body";
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
const err639 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body";
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data183.proxy_headers !== undefined){
let data202 = data183.proxy_headers;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key33 in data202){
if(pattern10.test(key33)){
let data203 = data202[key33];
if(typeof data203 === "string"){
if(!pattern108.test(data203)){
const err640 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err641 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1");
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
}
else {
const err642 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers";
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
const err643 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
var _valid26 = _errs490 === errors;
valid106 = valid106 || _valid26;
}
if(!valid106){
const err644 = instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
else {
errors = _errs488;
if(vErrors !== null){
if(_errs488){
vErrors.length = _errs488;
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
const err645 = instancePath+"/sites";
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
if(data.strategy !== undefined){
let data204 = data.strategy;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(Object.keys(data204).length > 1){
const err646 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
if(Object.keys(data204).length < 1){
const err647 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
for(const key34 in data204){
if(!(((key34 === "rolling") || (key34 === "blue_green")) || (key34 === "canary"))){
const err648 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
if(data204.rolling !== undefined){
let data205 = data204.rolling;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
for(const key35 in data205){
if(!(((((key35 === "max_unavailable") || (key35 === "max_surge")) || (key35 === "order")) || (key35 === "drain")) || (key35 === "pause"))){
const err649 = instancePath+"/strategy/rolling";
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data205.max_unavailable !== undefined){
let data206 = data205.max_unavailable;
const _errs556 = errors;
let valid122 = false;
const _errs557 = errors;
if(!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))){
const err650 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 > 1000000 || isNaN(data206)){
const err651 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
if(data206 < 0 || isNaN(data206)){
const err652 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
var _valid31 = _errs557 === errors;
valid122 = valid122 || _valid31;
if(!valid122){
const _errs559 = errors;
if(typeof data206 === "string"){
if(!pattern2.test(data206)){
const err653 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
else {
const err654 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
var _valid31 = _errs559 === errors;
valid122 = valid122 || _valid31;
}
if(!valid122){
const err655 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
else {
errors = _errs556;
if(vErrors !== null){
if(_errs556){
vErrors.length = _errs556;
}
else {
vErrors = null;
}
}
}
}
if(data205.max_surge !== undefined){
let data207 = data205.max_surge;
const _errs562 = errors;
let valid123 = false;
const _errs563 = errors;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
const err656 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 > 1000000 || isNaN(data207)){
const err657 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
if(data207 < 0 || isNaN(data207)){
const err658 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
var _valid32 = _errs563 === errors;
valid123 = valid123 || _valid32;
if(!valid123){
const _errs565 = errors;
if(typeof data207 === "string"){
if(!pattern2.test(data207)){
const err659 = instancePath+"/strategy/rolling/max_surge";
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
const err660 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
var _valid32 = _errs565 === errors;
valid123 = valid123 || _valid32;
}
if(!valid123){
const err661 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
else {
errors = _errs562;
if(vErrors !== null){
if(_errs562){
vErrors.length = _errs562;
}
else {
vErrors = null;
}
}
}
}
if(data205.order !== undefined){
let data208 = data205.order;
if(!((data208 === "stop_first") || (data208 === "start_first"))){
const err662 = instancePath+"/strategy/rolling/order";
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data205.drain !== undefined){
let data209 = data205.drain;
if(typeof data209 === "string"){
if(!pattern6.test(data209)){
const err663 = instancePath+"/strategy/rolling/drain";
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
const err664 = instancePath+"/strategy/rolling/drain";
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data205.pause !== undefined){
let data210 = data205.pause;
const _errs571 = errors;
let valid124 = false;
const _errs572 = errors;
if(typeof data210 === "string"){
if(!pattern6.test(data210)){
const err665 = instancePath+"/strategy/rolling/pause";
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
const err666 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
var _valid33 = _errs572 === errors;
valid124 = valid124 || _valid33;
if(!valid124){
const _errs574 = errors;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
for(const key36 in data210){
if(!(key36 === "duration")){
const err667 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data210.duration !== undefined){
let data211 = data210.duration;
if(typeof data211 === "string"){
if(!pattern6.test(data211)){
const err668 = instancePath+"/strategy/rolling/pause/duration";
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
else {
const err669 = instancePath+"/strategy/rolling/pause/duration";
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
}
else {
const err670 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
var _valid33 = _errs574 === errors;
valid124 = valid124 || _valid33;
}
if(!valid124){
const err671 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
else {
errors = _errs571;
if(vErrors !== null){
if(_errs571){
vErrors.length = _errs571;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err672 = instancePath+"/strategy/rolling";
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
if(data204.blue_green !== undefined){
let data212 = data204.blue_green;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
if(data212.groups === undefined){
const err673 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
for(const key37 in data212){
if(!((((key37 === "groups") || (key37 === "auto_promote")) || (key37 === "keep")) || (key37 === "drain"))){
const err674 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data212.groups !== undefined){
let data213 = data212.groups;
if(Array.isArray(data213)){
if(data213.length > 2){
const err675 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
if(data213.length < 2){
const err676 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
const len28 = data213.length;
for(let i28=0; i28<len28; i28++){
let data214 = data213[i28];
if(typeof data214 === "string"){
if(!pattern0.test(data214)){
const err677 = instancePath+"/strategy/blue_green/groups/" + i28;
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
else {
const err678 = instancePath+"/strategy/blue_green/groups/" + i28;
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
}
else {
const err679 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
if(data212.auto_promote !== undefined){
let data215 = data212.auto_promote;
const _errs587 = errors;
let valid129 = false;
const _errs588 = errors;
if(typeof data215 !== "boolean"){
const err680 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
var _valid34 = _errs588 === errors;
valid129 = valid129 || _valid34;
if(!valid129){
const _errs590 = errors;
if(typeof data215 === "string"){
if(!pattern6.test(data215)){
const err681 = instancePath+"/strategy/blue_green/auto_promote";
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
const err682 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
var _valid34 = _errs590 === errors;
valid129 = valid129 || _valid34;
}
if(!valid129){
const err683 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
else {
errors = _errs587;
if(vErrors !== null){
if(_errs587){
vErrors.length = _errs587;
}
else {
vErrors = null;
}
}
}
}
if(data212.keep !== undefined){
let data216 = data212.keep;
if(typeof data216 === "string"){
if(!pattern6.test(data216)){
const err684 = instancePath+"/strategy/blue_green/keep";
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
const err685 = instancePath+"/strategy/blue_green/keep";
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
if(data212.drain !== undefined){
let data217 = data212.drain;
if(typeof data217 === "string"){
if(!pattern6.test(data217)){
const err686 = instancePath+"/strategy/blue_green/drain";
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
const err687 = instancePath+"/strategy/blue_green/drain";
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
else {
const err688 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data204.canary !== undefined){
let data218 = data204.canary;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.stable === undefined){
const err689 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
if(data218.canary === undefined){
const err690 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
if(data218.steps === undefined){
const err691 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
for(const key38 in data218){
if(!(((((key38 === "stable") || (key38 === "canary")) || (key38 === "steps")) || (key38 === "after")) || (key38 === "drain"))){
const err692 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
if(data218.stable !== undefined){
let data219 = data218.stable;
if(typeof data219 === "string"){
if(!pattern0.test(data219)){
const err693 = instancePath+"/strategy/canary/stable";
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
const err694 = instancePath+"/strategy/canary/stable";
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
if(data218.canary !== undefined){
let data220 = data218.canary;
if(typeof data220 === "string"){
if(!pattern0.test(data220)){
const err695 = instancePath+"/strategy/canary/canary";
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
const err696 = instancePath+"/strategy/canary/canary";
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data218.steps !== undefined){
let data221 = data218.steps;
if(Array.isArray(data221)){
if(data221.length > 500){
const err697 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
if(data221.length < 1){
const err698 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
const len29 = data221.length;
for(let i29=0; i29<len29; i29++){
let data222 = data221[i29];
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
if(Object.keys(data222).length > 1){
const err699 = instancePath+"/strategy/canary/steps/" + i29;
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
if(Object.keys(data222).length < 1){
const err700 = instancePath+"/strategy/canary/steps/" + i29;
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
for(const key39 in data222){
if(!((key39 === "set_weight") || (key39 === "pause"))){
const err701 = instancePath+"/strategy/canary/steps/" + i29;
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
if(data222.set_weight !== undefined){
let data223 = data222.set_weight;
if((typeof data223 == "number") && (isFinite(data223))){
if(data223 > 100 || isNaN(data223)){
const err702 = instancePath+"/strategy/canary/steps/" + i29+"/set_weight";
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
if(data223 < 0 || isNaN(data223)){
const err703 = instancePath+"/strategy/canary/steps/" + i29+"/set_weight";
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
const err704 = instancePath+"/strategy/canary/steps/" + i29+"/set_weight";
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data222.pause !== undefined){
let data224 = data222.pause;
const _errs611 = errors;
let valid134 = false;
const _errs612 = errors;
if(typeof data224 === "string"){
if(!pattern6.test(data224)){
const err705 = instancePath+"/strategy/canary/steps/" + i29+"/pause";
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
else {
const err706 = instancePath+"/strategy/canary/steps/" + i29+"/pause";
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
var _valid35 = _errs612 === errors;
valid134 = valid134 || _valid35;
if(!valid134){
const _errs614 = errors;
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
for(const key40 in data224){
if(!(key40 === "duration")){
const err707 = instancePath+"/strategy/canary/steps/" + i29+"/pause";
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
if(data224.duration !== undefined){
let data225 = data224.duration;
if(typeof data225 === "string"){
if(!pattern6.test(data225)){
const err708 = instancePath+"/strategy/canary/steps/" + i29+"/pause/duration";
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
const err709 = instancePath+"/strategy/canary/steps/" + i29+"/pause/duration";
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
}
else {
const err710 = instancePath+"/strategy/canary/steps/" + i29+"/pause";
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
var _valid35 = _errs614 === errors;
valid134 = valid134 || _valid35;
}
if(!valid134){
const err711 = instancePath+"/strategy/canary/steps/" + i29+"/pause";
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
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
}
else {
const err712 = instancePath+"/strategy/canary/steps/" + i29;
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
const err713 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
if(data218.after !== undefined){
let data226 = data218.after;
if(!((data226 === "keep") || (data226 === "absorb"))){
const err714 = instancePath+"/strategy/canary/after";
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
if(data218.drain !== undefined){
let data227 = data218.drain;
if(typeof data227 === "string"){
if(!pattern6.test(data227)){
const err715 = instancePath+"/strategy/canary/drain";
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
const err716 = instancePath+"/strategy/canary/drain";
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
}
else {
const err717 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
}
else {
const err718 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
}
else {
const err719 = instancePath;
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

