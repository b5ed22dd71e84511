// Generated from src/playbook/schema.ts by .ci/build.mjs: do not edit.
/* eslint-disable */

export const acceptsPlay = validate10;
const schema11 = {"type":"object","required":["name","hosts","upstreams","strategy"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"serial":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"string","pattern":"^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$"},{"type":"array","items":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"minItems":1,"maxItems":100}]},"max_fail_percentage":{"type":"number","minimum":0,"maximum":100},"become":{"type":"boolean"},"become_user":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"vars":{"type":"object","patternProperties":{"^.*$":{}}},"vars_files":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":100},"secret_vars":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"maxItems":100},"tags":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"maxItems":100},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"splay":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"prove_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_old_workers":{"type":"integer","minimum":0,"maximum":1000000},"confirm":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"upstreams":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["dest"],"properties":{"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"template":{"type":"string","minLength":1,"maxLength":1024},"method":{"anyOf":[{"enum":["round_robin","least_conn","ip_hash","random"]},{"type":"object","required":["hash"],"properties":{"hash":{"type":"string","pattern":"^[A-Za-z0-9_$.:|/-]{1,256}$"},"consistent":{"type":"boolean"}},"additionalProperties":false}],"default":"round_robin"},"routing":{"type":"object","required":["by"],"properties":{"by":{"anyOf":[{"enum":["client_ip"]},{"type":"object","properties":{"cookie":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"header":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$"}},"additionalProperties":false,"minProperties":1,"maxProperties":1}]}},"additionalProperties":false},"keepalive":{"type":"integer","minimum":1,"maximum":1000000},"keepalive_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"groups":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"members":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","properties":{"address":{"type":"string"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"port":{"type":"integer","minimum":1,"maximum":65535},"weight":{"type":"integer","minimum":1,"maximum":100,"default":1},"backup":{"type":"boolean"},"max_fails":{"type":"integer","minimum":0,"maximum":1000},"fail_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_conns":{"type":"integer","minimum":0,"maximum":1000000},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":256}}}},"additionalProperties":false}]},"minItems":1,"maxItems":5000},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"port":{"type":"integer","minimum":1,"maximum":65535}},"additionalProperties":false}},"minProperties":1},"members":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","properties":{"address":{"type":"string"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"service":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","minimum":0,"maximum":65535},{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"minItems":1,"maxItems":500},"port":{"type":"integer","minimum":1,"maximum":65535},"weight":{"type":"integer","minimum":1,"maximum":100,"default":1},"backup":{"type":"boolean"},"max_fails":{"type":"integer","minimum":0,"maximum":1000},"fail_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_conns":{"type":"integer","minimum":0,"maximum":1000000},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":256}}}},"additionalProperties":false}]},"minItems":1,"maxItems":5000},"revision_endpoint":{"type":"string"}},"additionalProperties":false}},"minProperties":1},"services":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["hosts","version"],"properties":{"hosts":{"type":"string","minLength":1,"maxLength":1024},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$"},"unit":{"type":"string","minLength":1,"maxLength":1024},"target":{"anyOf":[{"type":"boolean"},{"type":"string","minLength":1,"maxLength":1024}],"default":false},"env":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"type":"string","maxLength":16384},{"type":"number"},{"type":"boolean"}]}}},"credentials":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":65536}}},"artifact":{"type":"object","properties":{"files":{"anyOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","minLength":1,"maxLength":1024},"exclude":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"maxItems":100}},"additionalProperties":false}]},"rsync":{"anyOf":[{"type":"string","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","minLength":1,"maxLength":1024},"exclude":{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"maxItems":100}},"additionalProperties":false}]},"git":{"type":"object","required":["repository","ref"],"properties":{"repository":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"ref":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"via":{"enum":["host","controller"],"default":"controller"}},"additionalProperties":false},"http":{"type":"object","required":["url","sha256"],"properties":{"url":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"via":{"enum":["host","controller"],"default":"host"},"unpack":{"type":"boolean"}},"additionalProperties":false},"s3":{"type":"object","required":["endpoint","bucket","key"],"properties":{"endpoint":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"bucket":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"key":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"region":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"unpack":{"type":"boolean"}},"additionalProperties":false},"package":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"version":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}},"additionalProperties":false},"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"}},"additionalProperties":false},"link":{"type":"object","patternProperties":{"^.*$":{"type":"string","minLength":1,"maxLength":1024}}},"keep_releases":{"type":"integer","minimum":1,"maximum":1000000},"hooks":{"type":"object","properties":{"before_release":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"after_release":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024}},"additionalProperties":false},"health":{"type":"object","properties":{"http":{"type":"object","properties":{"path":{"type":"string","pattern":"^/[!-~]{0,1023}$","default":"/"},"expect":{"anyOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"array","items":{"type":"integer","minimum":100,"maximum":599},"minItems":1,"maxItems":50}],"default":200},"body":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":1024}}}},"additionalProperties":false},"tcp":{"type":"object","properties":{},"additionalProperties":false},"command":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"systemd":{"type":"object","properties":{"window":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"from":{"enum":["balancer"],"default":"balancer"},"interval":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"healthy":{"type":"integer","minimum":1,"maximum":1000000},"probe_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"description":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"on_change":{"enum":["restart","reload"],"default":"restart"},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"type":{"enum":["exec","simple","forking","notify","oneshot"],"default":"exec"},"exec_start":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_start_pre":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_start_post":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_reload":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_stop":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"exec_stop_post":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"user":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"group":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"working_directory":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"pid_file":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"remain_after_exit":{"type":"boolean"},"restart":{"enum":["no","on-success","on-failure","on-abnormal","on-watchdog","on-abort","always"],"default":"on-failure"},"restart_sec":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"start_limit_burst":{"type":"integer","minimum":0,"maximum":1000000},"start_limit_interval":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout_start":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"timeout_stop":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"watchdog":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"kill_mode":{"enum":["control-group","mixed","process","none"]},"kill_signal":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"limit_nofile":{"type":"integer","minimum":1,"maximum":1000000},"limit_nproc":{"type":"integer","minimum":1,"maximum":1000000},"memory_max":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"cpu_quota":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"tasks_max":{"type":"integer","minimum":1,"maximum":1000000},"nice":{"type":"integer","minimum":-20,"maximum":19},"umask":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"after":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"requires":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]},"wants":{"anyOf":[{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"minItems":1,"maxItems":50}]}},"additionalProperties":false}},"minProperties":1},"strategy":{"type":"object","properties":{"rolling":{"type":"object","properties":{"max_unavailable":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"max_surge":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"order":{"enum":["stop_first","start_first"],"default":"stop_first"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"pause":{"anyOf":[{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}]}},"additionalProperties":false},"blue_green":{"type":"object","required":["groups"],"properties":{"groups":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"minItems":2,"maxItems":2},"auto_promote":{"anyOf":[{"type":"boolean"},{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}],"default":true},"keep":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false},"canary":{"type":"object","required":["stable","canary","steps"],"properties":{"stable":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"canary":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"steps":{"type":"array","items":{"type":"object","properties":{"set_weight":{"type":"number","minimum":0,"maximum":100},"pause":{"anyOf":[{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"minItems":1,"maxItems":500},"after":{"enum":["keep","absorb"],"default":"keep"},"drain":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false};
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
const pattern28 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$", "u");
const pattern31 = new RegExp("^[^\\r\\n\\u0000]*$", "u");
const pattern36 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern48 = new RegExp("^/[!-~]{0,1023}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors++;
}
if(data.hosts === undefined){
errors++;
}
if(data.upstreams === undefined){
errors++;
}
if(data.strategy === undefined){
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
errors++;
}
}
else {
errors++;
}
}
if(data.hosts !== undefined){
let data1 = data.hosts;
if(typeof data1 === "string"){
if(data1.length > 1024){
errors++;
}
if(data1.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data.serial !== undefined){
let data2 = data.serial;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
errors++;
}
if(data2 < 1 || isNaN(data2)){
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
errors++;
}
}
else {
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs12 = errors;
if(Array.isArray(data2)){
if(data2.length > 100){
errors++;
}
if(data2.length < 1){
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs15 = errors;
let valid4 = false;
const _errs16 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
errors++;
}
if(data3 < 1 || isNaN(data3)){
errors++;
}
}
var _valid1 = _errs16 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs18 = errors;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
errors++;
}
}
else {
errors++;
}
var _valid1 = _errs18 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
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
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
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
errors++;
}
if(data4 < 0 || isNaN(data4)){
errors++;
}
}
else {
errors++;
}
}
if(data.become !== undefined){
if(typeof data.become !== "boolean"){
errors++;
}
}
if(data.become_user !== undefined){
let data6 = data.become_user;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
errors++;
}
}
else {
errors++;
}
}
if(data.vars !== undefined){
let data7 = data.vars;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
errors++;
}
}
if(data.vars_files !== undefined){
let data8 = data.vars_files;
if(Array.isArray(data8)){
if(data8.length > 100){
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(data9.length > 1024){
errors++;
}
if(data9.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data.secret_vars !== undefined){
let data10 = data.secret_vars;
if(Array.isArray(data10)){
if(data10.length > 100){
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data.tags !== undefined){
let data12 = data.tags;
if(Array.isArray(data12)){
if(data12.length > 100){
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data.settle !== undefined){
let data14 = data.settle;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
errors++;
}
}
else {
errors++;
}
}
if(data.splay !== undefined){
let data15 = data.splay;
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
errors++;
}
}
else {
errors++;
}
}
if(data.prove_timeout !== undefined){
let data16 = data.prove_timeout;
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
errors++;
}
}
else {
errors++;
}
}
if(data.max_old_workers !== undefined){
let data17 = data.max_old_workers;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000 || isNaN(data17)){
errors++;
}
if(data17 < 0 || isNaN(data17)){
errors++;
}
}
}
if(data.confirm !== undefined){
let data18 = data.confirm;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
errors++;
}
}
else {
errors++;
}
}
if(data.upstreams !== undefined){
let data19 = data.upstreams;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length < 1){
errors++;
}
for(const key1 in data19){
if(pattern10.test(key1)){
let data20 = data19[key1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.dest === undefined){
errors++;
}
for(const key2 in data20){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties, key2))){
errors++;
}
}
if(data20.dest !== undefined){
let data21 = data20.dest;
if(typeof data21 === "string"){
if(!pattern11.test(data21)){
errors++;
}
}
else {
errors++;
}
}
if(data20.template !== undefined){
let data22 = data20.template;
if(typeof data22 === "string"){
if(data22.length > 1024){
errors++;
}
if(data22.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data20.method !== undefined){
let data23 = data20.method;
const _errs60 = errors;
let valid13 = false;
const _errs61 = errors;
if(!((((data23 === "round_robin") || (data23 === "least_conn")) || (data23 === "ip_hash")) || (data23 === "random"))){
errors++;
}
var _valid2 = _errs61 === errors;
valid13 = valid13 || _valid2;
if(!valid13){
const _errs62 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.hash === undefined){
errors++;
}
for(const key3 in data23){
if(!((key3 === "hash") || (key3 === "consistent"))){
errors++;
}
}
if(data23.hash !== undefined){
let data24 = data23.hash;
if(typeof data24 === "string"){
if(!pattern12.test(data24)){
errors++;
}
}
else {
errors++;
}
}
if(data23.consistent !== undefined){
if(typeof data23.consistent !== "boolean"){
errors++;
}
}
}
else {
errors++;
}
var _valid2 = _errs62 === errors;
valid13 = valid13 || _valid2;
}
if(!valid13){
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
errors++;
}
for(const key4 in data26){
if(!(key4 === "by")){
errors++;
}
}
if(data26.by !== undefined){
let data27 = data26.by;
const _errs73 = errors;
let valid16 = false;
const _errs74 = errors;
if(!(data27 === "client_ip")){
errors++;
}
var _valid3 = _errs74 === errors;
valid16 = valid16 || _valid3;
if(!valid16){
const _errs75 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(Object.keys(data27).length > 1){
errors++;
}
if(Object.keys(data27).length < 1){
errors++;
}
for(const key5 in data27){
if(!((key5 === "cookie") || (key5 === "header"))){
errors++;
}
}
if(data27.cookie !== undefined){
let data28 = data27.cookie;
if(typeof data28 === "string"){
if(!pattern13.test(data28)){
errors++;
}
}
else {
errors++;
}
}
if(data27.header !== undefined){
let data29 = data27.header;
if(typeof data29 === "string"){
if(!pattern14.test(data29)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid3 = _errs75 === errors;
valid16 = valid16 || _valid3;
}
if(!valid16){
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
errors++;
}
}
if(data20.keepalive !== undefined){
let data30 = data20.keepalive;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 1000000 || isNaN(data30)){
errors++;
}
if(data30 < 1 || isNaN(data30)){
errors++;
}
}
}
if(data20.keepalive_timeout !== undefined){
let data31 = data20.keepalive_timeout;
if(typeof data31 === "string"){
if(!pattern6.test(data31)){
errors++;
}
}
else {
errors++;
}
}
if(data20.groups !== undefined){
let data32 = data20.groups;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length < 1){
errors++;
}
for(const key6 in data32){
if(pattern10.test(key6)){
let data33 = data32[key6];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key7 in data33){
if(!((((key7 === "members") || (key7 === "service")) || (key7 === "instances")) || (key7 === "port"))){
errors++;
}
}
if(data33.members !== undefined){
let data34 = data33.members;
if(Array.isArray(data34)){
if(data34.length > 5000){
errors++;
}
if(data34.length < 1){
errors++;
}
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
let data35 = data34[i4];
const _errs94 = errors;
let valid22 = false;
const _errs95 = errors;
if(typeof data35 !== "string"){
errors++;
}
var _valid4 = _errs95 === errors;
valid22 = valid22 || _valid4;
if(!valid22){
const _errs97 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key8 in data35){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties, key8))){
errors++;
}
}
if(data35.address !== undefined){
if(typeof data35.address !== "string"){
errors++;
}
}
if(data35.hosts !== undefined){
let data37 = data35.hosts;
if(typeof data37 === "string"){
if(data37.length > 1024){
errors++;
}
if(data37.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data35.service !== undefined){
let data38 = data35.service;
if(typeof data38 === "string"){
if(!pattern0.test(data38)){
errors++;
}
}
else {
errors++;
}
}
if(data35.instances !== undefined){
let data39 = data35.instances;
if(Array.isArray(data39)){
if(data39.length > 500){
errors++;
}
if(data39.length < 1){
errors++;
}
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
const _errs109 = errors;
let valid26 = false;
const _errs110 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 65535 || isNaN(data40)){
errors++;
}
if(data40 < 0 || isNaN(data40)){
errors++;
}
}
var _valid5 = _errs110 === errors;
valid26 = valid26 || _valid5;
if(!valid26){
const _errs112 = errors;
if(typeof data40 === "string"){
if(!pattern18.test(data40)){
errors++;
}
}
else {
errors++;
}
var _valid5 = _errs112 === errors;
valid26 = valid26 || _valid5;
}
if(!valid26){
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
errors++;
}
}
if(data35.port !== undefined){
let data41 = data35.port;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 65535 || isNaN(data41)){
errors++;
}
if(data41 < 1 || isNaN(data41)){
errors++;
}
}
}
if(data35.weight !== undefined){
let data42 = data35.weight;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 100 || isNaN(data42)){
errors++;
}
if(data42 < 1 || isNaN(data42)){
errors++;
}
}
}
if(data35.backup !== undefined){
if(typeof data35.backup !== "boolean"){
errors++;
}
}
if(data35.max_fails !== undefined){
let data44 = data35.max_fails;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1000 || isNaN(data44)){
errors++;
}
if(data44 < 0 || isNaN(data44)){
errors++;
}
}
}
if(data35.fail_timeout !== undefined){
let data45 = data35.fail_timeout;
if(typeof data45 === "string"){
if(!pattern6.test(data45)){
errors++;
}
}
else {
errors++;
}
}
if(data35.max_conns !== undefined){
let data46 = data35.max_conns;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 1000000 || isNaN(data46)){
errors++;
}
if(data46 < 0 || isNaN(data46)){
errors++;
}
}
}
if(data35.labels !== undefined){
let data47 = data35.labels;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key9 in data47){
if(pattern10.test(key9)){
let data48 = data47[key9];
if(typeof data48 === "string"){
if(data48.length > 256){
errors++;
}
}
else {
errors++;
}
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid4 = _errs97 === errors;
valid22 = valid22 || _valid4;
}
if(!valid22){
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
errors++;
}
}
if(data33.service !== undefined){
let data49 = data33.service;
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
errors++;
}
}
else {
errors++;
}
}
if(data33.instances !== undefined){
let data50 = data33.instances;
if(Array.isArray(data50)){
if(data50.length > 500){
errors++;
}
if(data50.length < 1){
errors++;
}
const len6 = data50.length;
for(let i6=0; i6<len6; i6++){
let data51 = data50[i6];
const _errs135 = errors;
let valid30 = false;
const _errs136 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 65535 || isNaN(data51)){
errors++;
}
if(data51 < 0 || isNaN(data51)){
errors++;
}
}
var _valid6 = _errs136 === errors;
valid30 = valid30 || _valid6;
if(!valid30){
const _errs138 = errors;
if(typeof data51 === "string"){
if(!pattern18.test(data51)){
errors++;
}
}
else {
errors++;
}
var _valid6 = _errs138 === errors;
valid30 = valid30 || _valid6;
}
if(!valid30){
errors++;
}
else {
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
}
}
}
else {
errors++;
}
}
if(data33.port !== undefined){
let data52 = data33.port;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 65535 || isNaN(data52)){
errors++;
}
if(data52 < 1 || isNaN(data52)){
errors++;
}
}
}
}
else {
errors++;
}
}
}
}
else {
errors++;
}
}
if(data20.members !== undefined){
let data53 = data20.members;
if(Array.isArray(data53)){
if(data53.length > 5000){
errors++;
}
if(data53.length < 1){
errors++;
}
const len7 = data53.length;
for(let i7=0; i7<len7; i7++){
let data54 = data53[i7];
const _errs145 = errors;
let valid33 = false;
const _errs146 = errors;
if(typeof data54 !== "string"){
errors++;
}
var _valid7 = _errs146 === errors;
valid33 = valid33 || _valid7;
if(!valid33){
const _errs148 = errors;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key10 in data54){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties, key10))){
errors++;
}
}
if(data54.address !== undefined){
if(typeof data54.address !== "string"){
errors++;
}
}
if(data54.hosts !== undefined){
let data56 = data54.hosts;
if(typeof data56 === "string"){
if(data56.length > 1024){
errors++;
}
if(data56.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data54.service !== undefined){
let data57 = data54.service;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
errors++;
}
}
else {
errors++;
}
}
if(data54.instances !== undefined){
let data58 = data54.instances;
if(Array.isArray(data58)){
if(data58.length > 500){
errors++;
}
if(data58.length < 1){
errors++;
}
const len8 = data58.length;
for(let i8=0; i8<len8; i8++){
let data59 = data58[i8];
const _errs160 = errors;
let valid37 = false;
const _errs161 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 65535 || isNaN(data59)){
errors++;
}
if(data59 < 0 || isNaN(data59)){
errors++;
}
}
var _valid8 = _errs161 === errors;
valid37 = valid37 || _valid8;
if(!valid37){
const _errs163 = errors;
if(typeof data59 === "string"){
if(!pattern18.test(data59)){
errors++;
}
}
else {
errors++;
}
var _valid8 = _errs163 === errors;
valid37 = valid37 || _valid8;
}
if(!valid37){
errors++;
}
else {
errors = _errs160;
if(vErrors !== null){
if(_errs160){
vErrors.length = _errs160;
}
else {
vErrors = null;
}
}
}
}
}
else {
errors++;
}
}
if(data54.port !== undefined){
let data60 = data54.port;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 65535 || isNaN(data60)){
errors++;
}
if(data60 < 1 || isNaN(data60)){
errors++;
}
}
}
if(data54.weight !== undefined){
let data61 = data54.weight;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 100 || isNaN(data61)){
errors++;
}
if(data61 < 1 || isNaN(data61)){
errors++;
}
}
}
if(data54.backup !== undefined){
if(typeof data54.backup !== "boolean"){
errors++;
}
}
if(data54.max_fails !== undefined){
let data63 = data54.max_fails;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 1000 || isNaN(data63)){
errors++;
}
if(data63 < 0 || isNaN(data63)){
errors++;
}
}
}
if(data54.fail_timeout !== undefined){
let data64 = data54.fail_timeout;
if(typeof data64 === "string"){
if(!pattern6.test(data64)){
errors++;
}
}
else {
errors++;
}
}
if(data54.max_conns !== undefined){
let data65 = data54.max_conns;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 1000000 || isNaN(data65)){
errors++;
}
if(data65 < 0 || isNaN(data65)){
errors++;
}
}
}
if(data54.labels !== undefined){
let data66 = data54.labels;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key11 in data66){
if(pattern10.test(key11)){
let data67 = data66[key11];
if(typeof data67 === "string"){
if(data67.length > 256){
errors++;
}
}
else {
errors++;
}
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid7 = _errs148 === errors;
valid33 = valid33 || _valid7;
}
if(!valid33){
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
errors++;
}
}
if(data20.revision_endpoint !== undefined){
if(typeof data20.revision_endpoint !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
}
}
else {
errors++;
}
}
if(data.services !== undefined){
let data69 = data.services;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(Object.keys(data69).length < 1){
errors++;
}
for(const key12 in data69){
if(pattern10.test(key12)){
let data70 = data69[key12];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.hosts === undefined){
errors++;
}
if(data70.version === undefined){
errors++;
}
for(const key13 in data70){
if(!(func2.call(schema11.properties.services.patternProperties["^.*$"].properties, key13))){
errors++;
}
}
if(data70.hosts !== undefined){
let data71 = data70.hosts;
if(typeof data71 === "string"){
if(data71.length > 1024){
errors++;
}
if(data71.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data70.version !== undefined){
let data72 = data70.version;
if(typeof data72 === "string"){
if(!pattern28.test(data72)){
errors++;
}
}
else {
errors++;
}
}
if(data70.unit !== undefined){
let data73 = data70.unit;
if(typeof data73 === "string"){
if(data73.length > 1024){
errors++;
}
if(data73.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data70.target !== undefined){
let data74 = data70.target;
const _errs195 = errors;
let valid41 = false;
const _errs196 = errors;
if(typeof data74 !== "boolean"){
errors++;
}
var _valid9 = _errs196 === errors;
valid41 = valid41 || _valid9;
if(!valid41){
const _errs198 = errors;
if(typeof data74 === "string"){
if(data74.length > 1024){
errors++;
}
if(data74.length < 1){
errors++;
}
}
else {
errors++;
}
var _valid9 = _errs198 === errors;
valid41 = valid41 || _valid9;
}
if(!valid41){
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
if(data70.env !== undefined){
let data75 = data70.env;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key14 in data75){
if(pattern10.test(key14)){
let data76 = data75[key14];
const _errs203 = errors;
let valid43 = false;
const _errs204 = errors;
if(typeof data76 === "string"){
if(data76.length > 16384){
errors++;
}
}
else {
errors++;
}
var _valid10 = _errs204 === errors;
valid43 = valid43 || _valid10;
if(!valid43){
const _errs206 = errors;
if(!((typeof data76 == "number") && (isFinite(data76)))){
errors++;
}
var _valid10 = _errs206 === errors;
valid43 = valid43 || _valid10;
if(!valid43){
const _errs208 = errors;
if(typeof data76 !== "boolean"){
errors++;
}
var _valid10 = _errs208 === errors;
valid43 = valid43 || _valid10;
}
}
if(!valid43){
errors++;
}
else {
errors = _errs203;
if(vErrors !== null){
if(_errs203){
vErrors.length = _errs203;
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
errors++;
}
}
if(data70.credentials !== undefined){
let data77 = data70.credentials;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key15 in data77){
if(pattern10.test(key15)){
let data78 = data77[key15];
if(typeof data78 === "string"){
if(data78.length > 65536){
errors++;
}
}
else {
errors++;
}
}
}
}
else {
errors++;
}
}
if(data70.artifact !== undefined){
let data79 = data70.artifact;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key16 in data79){
if(!(((((((key16 === "files") || (key16 === "rsync")) || (key16 === "git")) || (key16 === "http")) || (key16 === "s3")) || (key16 === "package")) || (key16 === "dest"))){
errors++;
}
}
if(data79.files !== undefined){
let data80 = data79.files;
const _errs218 = errors;
let valid46 = false;
const _errs219 = errors;
if(typeof data80 === "string"){
if(data80.length > 1024){
errors++;
}
if(data80.length < 1){
errors++;
}
}
else {
errors++;
}
var _valid11 = _errs219 === errors;
valid46 = valid46 || _valid11;
if(!valid46){
const _errs221 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.from === undefined){
errors++;
}
for(const key17 in data80){
if(!((key17 === "from") || (key17 === "exclude"))){
errors++;
}
}
if(data80.from !== undefined){
let data81 = data80.from;
if(typeof data81 === "string"){
if(data81.length > 1024){
errors++;
}
if(data81.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data80.exclude !== undefined){
let data82 = data80.exclude;
if(Array.isArray(data82)){
if(data82.length > 100){
errors++;
}
const len9 = data82.length;
for(let i9=0; i9<len9; i9++){
let data83 = data82[i9];
if(typeof data83 === "string"){
if(data83.length > 1024){
errors++;
}
if(data83.length < 1){
errors++;
}
if(!pattern31.test(data83)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid11 = _errs221 === errors;
valid46 = valid46 || _valid11;
}
if(!valid46){
errors++;
}
else {
errors = _errs218;
if(vErrors !== null){
if(_errs218){
vErrors.length = _errs218;
}
else {
vErrors = null;
}
}
}
}
if(data79.rsync !== undefined){
let data84 = data79.rsync;
const _errs231 = errors;
let valid50 = false;
const _errs232 = errors;
if(typeof data84 === "string"){
if(data84.length > 1024){
errors++;
}
if(data84.length < 1){
errors++;
}
}
else {
errors++;
}
var _valid12 = _errs232 === errors;
valid50 = valid50 || _valid12;
if(!valid50){
const _errs234 = errors;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.from === undefined){
errors++;
}
for(const key18 in data84){
if(!((key18 === "from") || (key18 === "exclude"))){
errors++;
}
}
if(data84.from !== undefined){
let data85 = data84.from;
if(typeof data85 === "string"){
if(data85.length > 1024){
errors++;
}
if(data85.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data84.exclude !== undefined){
let data86 = data84.exclude;
if(Array.isArray(data86)){
if(data86.length > 100){
errors++;
}
const len10 = data86.length;
for(let i10=0; i10<len10; i10++){
let data87 = data86[i10];
if(typeof data87 === "string"){
if(data87.length > 1024){
errors++;
}
if(data87.length < 1){
errors++;
}
if(!pattern31.test(data87)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid12 = _errs234 === errors;
valid50 = valid50 || _valid12;
}
if(!valid50){
errors++;
}
else {
errors = _errs231;
if(vErrors !== null){
if(_errs231){
vErrors.length = _errs231;
}
else {
vErrors = null;
}
}
}
}
if(data79.git !== undefined){
let data88 = data79.git;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.repository === undefined){
errors++;
}
if(data88.ref === undefined){
errors++;
}
for(const key19 in data88){
if(!(((key19 === "repository") || (key19 === "ref")) || (key19 === "via"))){
errors++;
}
}
if(data88.repository !== undefined){
let data89 = data88.repository;
if(typeof data89 === "string"){
if(data89.length > 1024){
errors++;
}
if(data89.length < 1){
errors++;
}
if(!pattern31.test(data89)){
errors++;
}
}
else {
errors++;
}
}
if(data88.ref !== undefined){
let data90 = data88.ref;
if(typeof data90 === "string"){
if(data90.length > 1024){
errors++;
}
if(data90.length < 1){
errors++;
}
if(!pattern31.test(data90)){
errors++;
}
}
else {
errors++;
}
}
if(data88.via !== undefined){
let data91 = data88.via;
if(!((data91 === "host") || (data91 === "controller"))){
errors++;
}
}
}
else {
errors++;
}
}
if(data79.http !== undefined){
let data92 = data79.http;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.url === undefined){
errors++;
}
if(data92.sha256 === undefined){
errors++;
}
for(const key20 in data92){
if(!((((key20 === "url") || (key20 === "sha256")) || (key20 === "via")) || (key20 === "unpack"))){
errors++;
}
}
if(data92.url !== undefined){
let data93 = data92.url;
if(typeof data93 === "string"){
if(data93.length > 1024){
errors++;
}
if(data93.length < 1){
errors++;
}
if(!pattern31.test(data93)){
errors++;
}
}
else {
errors++;
}
}
if(data92.sha256 !== undefined){
let data94 = data92.sha256;
if(typeof data94 === "string"){
if(!pattern36.test(data94)){
errors++;
}
}
else {
errors++;
}
}
if(data92.via !== undefined){
let data95 = data92.via;
if(!((data95 === "host") || (data95 === "controller"))){
errors++;
}
}
if(data92.unpack !== undefined){
if(typeof data92.unpack !== "boolean"){
errors++;
}
}
}
else {
errors++;
}
}
if(data79.s3 !== undefined){
let data97 = data79.s3;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.endpoint === undefined){
errors++;
}
if(data97.bucket === undefined){
errors++;
}
if(data97.key === undefined){
errors++;
}
for(const key21 in data97){
if(!((((((key21 === "endpoint") || (key21 === "bucket")) || (key21 === "key")) || (key21 === "sha256")) || (key21 === "region")) || (key21 === "unpack"))){
errors++;
}
}
if(data97.endpoint !== undefined){
let data98 = data97.endpoint;
if(typeof data98 === "string"){
if(data98.length > 1024){
errors++;
}
if(data98.length < 1){
errors++;
}
if(!pattern31.test(data98)){
errors++;
}
}
else {
errors++;
}
}
if(data97.bucket !== undefined){
let data99 = data97.bucket;
if(typeof data99 === "string"){
if(data99.length > 1024){
errors++;
}
if(data99.length < 1){
errors++;
}
if(!pattern31.test(data99)){
errors++;
}
}
else {
errors++;
}
}
if(data97.key !== undefined){
let data100 = data97.key;
if(typeof data100 === "string"){
if(data100.length > 1024){
errors++;
}
if(data100.length < 1){
errors++;
}
if(!pattern31.test(data100)){
errors++;
}
}
else {
errors++;
}
}
if(data97.sha256 !== undefined){
let data101 = data97.sha256;
if(typeof data101 === "string"){
if(!pattern36.test(data101)){
errors++;
}
}
else {
errors++;
}
}
if(data97.region !== undefined){
let data102 = data97.region;
if(typeof data102 === "string"){
if(data102.length > 1024){
errors++;
}
if(data102.length < 1){
errors++;
}
if(!pattern31.test(data102)){
errors++;
}
}
else {
errors++;
}
}
if(data97.unpack !== undefined){
if(typeof data97.unpack !== "boolean"){
errors++;
}
}
}
else {
errors++;
}
}
if(data79.package !== undefined){
let data104 = data79.package;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.name === undefined){
errors++;
}
if(data104.version === undefined){
errors++;
}
for(const key22 in data104){
if(!((key22 === "name") || (key22 === "version"))){
errors++;
}
}
if(data104.name !== undefined){
let data105 = data104.name;
if(typeof data105 === "string"){
if(data105.length > 1024){
errors++;
}
if(data105.length < 1){
errors++;
}
if(!pattern31.test(data105)){
errors++;
}
}
else {
errors++;
}
}
if(data104.version !== undefined){
let data106 = data104.version;
if(typeof data106 === "string"){
if(data106.length > 1024){
errors++;
}
if(data106.length < 1){
errors++;
}
if(!pattern31.test(data106)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data79.dest !== undefined){
let data107 = data79.dest;
if(typeof data107 === "string"){
if(!pattern11.test(data107)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data70.link !== undefined){
let data108 = data70.link;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key23 in data108){
if(pattern10.test(key23)){
let data109 = data108[key23];
if(typeof data109 === "string"){
if(data109.length > 1024){
errors++;
}
if(data109.length < 1){
errors++;
}
}
else {
errors++;
}
}
}
}
else {
errors++;
}
}
if(data70.keep_releases !== undefined){
let data110 = data70.keep_releases;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 1000000 || isNaN(data110)){
errors++;
}
if(data110 < 1 || isNaN(data110)){
errors++;
}
}
}
if(data70.hooks !== undefined){
let data111 = data70.hooks;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key24 in data111){
if(!((key24 === "before_release") || (key24 === "after_release"))){
errors++;
}
}
if(data111.before_release !== undefined){
let data112 = data111.before_release;
if(typeof data112 === "string"){
if(data112.length > 1024){
errors++;
}
if(data112.length < 1){
errors++;
}
if(!pattern31.test(data112)){
errors++;
}
}
else {
errors++;
}
}
if(data111.after_release !== undefined){
let data113 = data111.after_release;
if(typeof data113 === "string"){
if(data113.length > 1024){
errors++;
}
if(data113.length < 1){
errors++;
}
if(!pattern31.test(data113)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data70.health !== undefined){
let data114 = data70.health;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key25 in data114){
if(!(func2.call(schema11.properties.services.patternProperties["^.*$"].properties.health.properties, key25))){
errors++;
}
}
if(data114.http !== undefined){
let data115 = data114.http;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key26 in data115){
if(!((((key26 === "path") || (key26 === "expect")) || (key26 === "body")) || (key26 === "headers"))){
errors++;
}
}
if(data115.path !== undefined){
let data116 = data115.path;
if(typeof data116 === "string"){
if(!pattern48.test(data116)){
errors++;
}
}
else {
errors++;
}
}
if(data115.expect !== undefined){
let data117 = data115.expect;
const _errs307 = errors;
let valid62 = false;
const _errs308 = errors;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 599 || isNaN(data117)){
errors++;
}
if(data117 < 100 || isNaN(data117)){
errors++;
}
}
var _valid13 = _errs308 === errors;
valid62 = valid62 || _valid13;
if(!valid62){
const _errs310 = errors;
if(Array.isArray(data117)){
if(data117.length > 50){
errors++;
}
if(data117.length < 1){
errors++;
}
const len11 = data117.length;
for(let i11=0; i11<len11; i11++){
let data118 = data117[i11];
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 599 || isNaN(data118)){
errors++;
}
if(data118 < 100 || isNaN(data118)){
errors++;
}
}
}
}
else {
errors++;
}
var _valid13 = _errs310 === errors;
valid62 = valid62 || _valid13;
}
if(!valid62){
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
if(data115.body !== undefined){
let data119 = data115.body;
if(typeof data119 === "string"){
if(data119.length > 1024){
errors++;
}
if(data119.length < 1){
errors++;
}
if(!pattern31.test(data119)){
errors++;
}
}
else {
errors++;
}
}
if(data115.headers !== undefined){
let data120 = data115.headers;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key27 in data120){
if(pattern10.test(key27)){
let data121 = data120[key27];
if(typeof data121 === "string"){
if(data121.length > 1024){
errors++;
}
}
else {
errors++;
}
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data114.tcp !== undefined){
let data122 = data114.tcp;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key28 in data122){
errors++;
}
}
else {
errors++;
}
}
if(data114.command !== undefined){
let data123 = data114.command;
if(typeof data123 === "string"){
if(data123.length > 1024){
errors++;
}
if(data123.length < 1){
errors++;
}
if(!pattern31.test(data123)){
errors++;
}
}
else {
errors++;
}
}
if(data114.systemd !== undefined){
let data124 = data114.systemd;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key29 in data124){
if(!(key29 === "window")){
errors++;
}
}
if(data124.window !== undefined){
let data125 = data124.window;
if(typeof data125 === "string"){
if(!pattern6.test(data125)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data114.from !== undefined){
if(!(data114.from === "balancer")){
errors++;
}
}
if(data114.interval !== undefined){
let data127 = data114.interval;
if(typeof data127 === "string"){
if(!pattern6.test(data127)){
errors++;
}
}
else {
errors++;
}
}
if(data114.healthy !== undefined){
let data128 = data114.healthy;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
errors++;
}
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 > 1000000 || isNaN(data128)){
errors++;
}
if(data128 < 1 || isNaN(data128)){
errors++;
}
}
}
if(data114.probe_timeout !== undefined){
let data129 = data114.probe_timeout;
if(typeof data129 === "string"){
if(!pattern6.test(data129)){
errors++;
}
}
else {
errors++;
}
}
if(data114.timeout !== undefined){
let data130 = data114.timeout;
if(typeof data130 === "string"){
if(!pattern6.test(data130)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data70.description !== undefined){
let data131 = data70.description;
if(typeof data131 === "string"){
if(data131.length > 1024){
errors++;
}
if(data131.length < 1){
errors++;
}
if(!pattern31.test(data131)){
errors++;
}
}
else {
errors++;
}
}
if(data70.on_change !== undefined){
let data132 = data70.on_change;
if(!((data132 === "restart") || (data132 === "reload"))){
errors++;
}
}
if(data70.settle !== undefined){
let data133 = data70.settle;
if(typeof data133 === "string"){
if(!pattern6.test(data133)){
errors++;
}
}
else {
errors++;
}
}
if(data70.type !== undefined){
let data134 = data70.type;
if(!(((((data134 === "exec") || (data134 === "simple")) || (data134 === "forking")) || (data134 === "notify")) || (data134 === "oneshot"))){
errors++;
}
}
if(data70.exec_start !== undefined){
let data135 = data70.exec_start;
const _errs346 = errors;
let valid67 = false;
const _errs347 = errors;
if(typeof data135 === "string"){
if(data135.length > 1024){
errors++;
}
if(data135.length < 1){
errors++;
}
if(!pattern31.test(data135)){
errors++;
}
}
else {
errors++;
}
var _valid14 = _errs347 === errors;
valid67 = valid67 || _valid14;
if(!valid67){
const _errs349 = errors;
if(Array.isArray(data135)){
if(data135.length > 50){
errors++;
}
if(data135.length < 1){
errors++;
}
const len12 = data135.length;
for(let i12=0; i12<len12; i12++){
let data136 = data135[i12];
if(typeof data136 === "string"){
if(data136.length > 1024){
errors++;
}
if(data136.length < 1){
errors++;
}
if(!pattern31.test(data136)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid14 = _errs349 === errors;
valid67 = valid67 || _valid14;
}
if(!valid67){
errors++;
}
else {
errors = _errs346;
if(vErrors !== null){
if(_errs346){
vErrors.length = _errs346;
}
else {
vErrors = null;
}
}
}
}
if(data70.exec_start_pre !== undefined){
let data137 = data70.exec_start_pre;
const _errs354 = errors;
let valid70 = false;
const _errs355 = errors;
if(typeof data137 === "string"){
if(data137.length > 1024){
errors++;
}
if(data137.length < 1){
errors++;
}
if(!pattern31.test(data137)){
errors++;
}
}
else {
errors++;
}
var _valid15 = _errs355 === errors;
valid70 = valid70 || _valid15;
if(!valid70){
const _errs357 = errors;
if(Array.isArray(data137)){
if(data137.length > 50){
errors++;
}
if(data137.length < 1){
errors++;
}
const len13 = data137.length;
for(let i13=0; i13<len13; i13++){
let data138 = data137[i13];
if(typeof data138 === "string"){
if(data138.length > 1024){
errors++;
}
if(data138.length < 1){
errors++;
}
if(!pattern31.test(data138)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid15 = _errs357 === errors;
valid70 = valid70 || _valid15;
}
if(!valid70){
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
if(data70.exec_start_post !== undefined){
let data139 = data70.exec_start_post;
const _errs362 = errors;
let valid73 = false;
const _errs363 = errors;
if(typeof data139 === "string"){
if(data139.length > 1024){
errors++;
}
if(data139.length < 1){
errors++;
}
if(!pattern31.test(data139)){
errors++;
}
}
else {
errors++;
}
var _valid16 = _errs363 === errors;
valid73 = valid73 || _valid16;
if(!valid73){
const _errs365 = errors;
if(Array.isArray(data139)){
if(data139.length > 50){
errors++;
}
if(data139.length < 1){
errors++;
}
const len14 = data139.length;
for(let i14=0; i14<len14; i14++){
let data140 = data139[i14];
if(typeof data140 === "string"){
if(data140.length > 1024){
errors++;
}
if(data140.length < 1){
errors++;
}
if(!pattern31.test(data140)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid16 = _errs365 === errors;
valid73 = valid73 || _valid16;
}
if(!valid73){
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
if(data70.exec_reload !== undefined){
let data141 = data70.exec_reload;
const _errs370 = errors;
let valid76 = false;
const _errs371 = errors;
if(typeof data141 === "string"){
if(data141.length > 1024){
errors++;
}
if(data141.length < 1){
errors++;
}
if(!pattern31.test(data141)){
errors++;
}
}
else {
errors++;
}
var _valid17 = _errs371 === errors;
valid76 = valid76 || _valid17;
if(!valid76){
const _errs373 = errors;
if(Array.isArray(data141)){
if(data141.length > 50){
errors++;
}
if(data141.length < 1){
errors++;
}
const len15 = data141.length;
for(let i15=0; i15<len15; i15++){
let data142 = data141[i15];
if(typeof data142 === "string"){
if(data142.length > 1024){
errors++;
}
if(data142.length < 1){
errors++;
}
if(!pattern31.test(data142)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid17 = _errs373 === errors;
valid76 = valid76 || _valid17;
}
if(!valid76){
errors++;
}
else {
errors = _errs370;
if(vErrors !== null){
if(_errs370){
vErrors.length = _errs370;
}
else {
vErrors = null;
}
}
}
}
if(data70.exec_stop !== undefined){
let data143 = data70.exec_stop;
const _errs378 = errors;
let valid79 = false;
const _errs379 = errors;
if(typeof data143 === "string"){
if(data143.length > 1024){
errors++;
}
if(data143.length < 1){
errors++;
}
if(!pattern31.test(data143)){
errors++;
}
}
else {
errors++;
}
var _valid18 = _errs379 === errors;
valid79 = valid79 || _valid18;
if(!valid79){
const _errs381 = errors;
if(Array.isArray(data143)){
if(data143.length > 50){
errors++;
}
if(data143.length < 1){
errors++;
}
const len16 = data143.length;
for(let i16=0; i16<len16; i16++){
let data144 = data143[i16];
if(typeof data144 === "string"){
if(data144.length > 1024){
errors++;
}
if(data144.length < 1){
errors++;
}
if(!pattern31.test(data144)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid18 = _errs381 === errors;
valid79 = valid79 || _valid18;
}
if(!valid79){
errors++;
}
else {
errors = _errs378;
if(vErrors !== null){
if(_errs378){
vErrors.length = _errs378;
}
else {
vErrors = null;
}
}
}
}
if(data70.exec_stop_post !== undefined){
let data145 = data70.exec_stop_post;
const _errs386 = errors;
let valid82 = false;
const _errs387 = errors;
if(typeof data145 === "string"){
if(data145.length > 1024){
errors++;
}
if(data145.length < 1){
errors++;
}
if(!pattern31.test(data145)){
errors++;
}
}
else {
errors++;
}
var _valid19 = _errs387 === errors;
valid82 = valid82 || _valid19;
if(!valid82){
const _errs389 = errors;
if(Array.isArray(data145)){
if(data145.length > 50){
errors++;
}
if(data145.length < 1){
errors++;
}
const len17 = data145.length;
for(let i17=0; i17<len17; i17++){
let data146 = data145[i17];
if(typeof data146 === "string"){
if(data146.length > 1024){
errors++;
}
if(data146.length < 1){
errors++;
}
if(!pattern31.test(data146)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid19 = _errs389 === errors;
valid82 = valid82 || _valid19;
}
if(!valid82){
errors++;
}
else {
errors = _errs386;
if(vErrors !== null){
if(_errs386){
vErrors.length = _errs386;
}
else {
vErrors = null;
}
}
}
}
if(data70.user !== undefined){
let data147 = data70.user;
if(typeof data147 === "string"){
if(data147.length > 1024){
errors++;
}
if(data147.length < 1){
errors++;
}
if(!pattern31.test(data147)){
errors++;
}
}
else {
errors++;
}
}
if(data70.group !== undefined){
let data148 = data70.group;
if(typeof data148 === "string"){
if(data148.length > 1024){
errors++;
}
if(data148.length < 1){
errors++;
}
if(!pattern31.test(data148)){
errors++;
}
}
else {
errors++;
}
}
if(data70.working_directory !== undefined){
let data149 = data70.working_directory;
if(typeof data149 === "string"){
if(data149.length > 1024){
errors++;
}
if(data149.length < 1){
errors++;
}
if(!pattern31.test(data149)){
errors++;
}
}
else {
errors++;
}
}
if(data70.pid_file !== undefined){
let data150 = data70.pid_file;
if(typeof data150 === "string"){
if(data150.length > 1024){
errors++;
}
if(data150.length < 1){
errors++;
}
if(!pattern31.test(data150)){
errors++;
}
}
else {
errors++;
}
}
if(data70.remain_after_exit !== undefined){
if(typeof data70.remain_after_exit !== "boolean"){
errors++;
}
}
if(data70.restart !== undefined){
let data152 = data70.restart;
if(!(((((((data152 === "no") || (data152 === "on-success")) || (data152 === "on-failure")) || (data152 === "on-abnormal")) || (data152 === "on-watchdog")) || (data152 === "on-abort")) || (data152 === "always"))){
errors++;
}
}
if(data70.restart_sec !== undefined){
let data153 = data70.restart_sec;
if(typeof data153 === "string"){
if(!pattern6.test(data153)){
errors++;
}
}
else {
errors++;
}
}
if(data70.start_limit_burst !== undefined){
let data154 = data70.start_limit_burst;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
errors++;
}
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 > 1000000 || isNaN(data154)){
errors++;
}
if(data154 < 0 || isNaN(data154)){
errors++;
}
}
}
if(data70.start_limit_interval !== undefined){
let data155 = data70.start_limit_interval;
if(typeof data155 === "string"){
if(!pattern6.test(data155)){
errors++;
}
}
else {
errors++;
}
}
if(data70.timeout_start !== undefined){
let data156 = data70.timeout_start;
if(typeof data156 === "string"){
if(!pattern6.test(data156)){
errors++;
}
}
else {
errors++;
}
}
if(data70.timeout_stop !== undefined){
let data157 = data70.timeout_stop;
if(typeof data157 === "string"){
if(!pattern6.test(data157)){
errors++;
}
}
else {
errors++;
}
}
if(data70.watchdog !== undefined){
let data158 = data70.watchdog;
if(typeof data158 === "string"){
if(!pattern6.test(data158)){
errors++;
}
}
else {
errors++;
}
}
if(data70.kill_mode !== undefined){
let data159 = data70.kill_mode;
if(!((((data159 === "control-group") || (data159 === "mixed")) || (data159 === "process")) || (data159 === "none"))){
errors++;
}
}
if(data70.kill_signal !== undefined){
let data160 = data70.kill_signal;
if(typeof data160 === "string"){
if(data160.length > 1024){
errors++;
}
if(data160.length < 1){
errors++;
}
if(!pattern31.test(data160)){
errors++;
}
}
else {
errors++;
}
}
if(data70.limit_nofile !== undefined){
let data161 = data70.limit_nofile;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
errors++;
}
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 > 1000000 || isNaN(data161)){
errors++;
}
if(data161 < 1 || isNaN(data161)){
errors++;
}
}
}
if(data70.limit_nproc !== undefined){
let data162 = data70.limit_nproc;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
errors++;
}
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 > 1000000 || isNaN(data162)){
errors++;
}
if(data162 < 1 || isNaN(data162)){
errors++;
}
}
}
if(data70.memory_max !== undefined){
let data163 = data70.memory_max;
if(typeof data163 === "string"){
if(data163.length > 1024){
errors++;
}
if(data163.length < 1){
errors++;
}
if(!pattern31.test(data163)){
errors++;
}
}
else {
errors++;
}
}
if(data70.cpu_quota !== undefined){
let data164 = data70.cpu_quota;
if(typeof data164 === "string"){
if(data164.length > 1024){
errors++;
}
if(data164.length < 1){
errors++;
}
if(!pattern31.test(data164)){
errors++;
}
}
else {
errors++;
}
}
if(data70.tasks_max !== undefined){
let data165 = data70.tasks_max;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
errors++;
}
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 > 1000000 || isNaN(data165)){
errors++;
}
if(data165 < 1 || isNaN(data165)){
errors++;
}
}
}
if(data70.nice !== undefined){
let data166 = data70.nice;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 > 19 || isNaN(data166)){
errors++;
}
if(data166 < -20 || isNaN(data166)){
errors++;
}
}
}
if(data70.umask !== undefined){
let data167 = data70.umask;
if(typeof data167 === "string"){
if(data167.length > 1024){
errors++;
}
if(data167.length < 1){
errors++;
}
if(!pattern31.test(data167)){
errors++;
}
}
else {
errors++;
}
}
if(data70.after !== undefined){
let data168 = data70.after;
const _errs434 = errors;
let valid85 = false;
const _errs435 = errors;
if(typeof data168 === "string"){
if(data168.length > 1024){
errors++;
}
if(data168.length < 1){
errors++;
}
if(!pattern31.test(data168)){
errors++;
}
}
else {
errors++;
}
var _valid20 = _errs435 === errors;
valid85 = valid85 || _valid20;
if(!valid85){
const _errs437 = errors;
if(Array.isArray(data168)){
if(data168.length > 50){
errors++;
}
if(data168.length < 1){
errors++;
}
const len18 = data168.length;
for(let i18=0; i18<len18; i18++){
let data169 = data168[i18];
if(typeof data169 === "string"){
if(data169.length > 1024){
errors++;
}
if(data169.length < 1){
errors++;
}
if(!pattern31.test(data169)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid20 = _errs437 === errors;
valid85 = valid85 || _valid20;
}
if(!valid85){
errors++;
}
else {
errors = _errs434;
if(vErrors !== null){
if(_errs434){
vErrors.length = _errs434;
}
else {
vErrors = null;
}
}
}
}
if(data70.requires !== undefined){
let data170 = data70.requires;
const _errs442 = errors;
let valid88 = false;
const _errs443 = errors;
if(typeof data170 === "string"){
if(data170.length > 1024){
errors++;
}
if(data170.length < 1){
errors++;
}
if(!pattern31.test(data170)){
errors++;
}
}
else {
errors++;
}
var _valid21 = _errs443 === errors;
valid88 = valid88 || _valid21;
if(!valid88){
const _errs445 = errors;
if(Array.isArray(data170)){
if(data170.length > 50){
errors++;
}
if(data170.length < 1){
errors++;
}
const len19 = data170.length;
for(let i19=0; i19<len19; i19++){
let data171 = data170[i19];
if(typeof data171 === "string"){
if(data171.length > 1024){
errors++;
}
if(data171.length < 1){
errors++;
}
if(!pattern31.test(data171)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid21 = _errs445 === errors;
valid88 = valid88 || _valid21;
}
if(!valid88){
errors++;
}
else {
errors = _errs442;
if(vErrors !== null){
if(_errs442){
vErrors.length = _errs442;
}
else {
vErrors = null;
}
}
}
}
if(data70.wants !== undefined){
let data172 = data70.wants;
const _errs450 = errors;
let valid91 = false;
const _errs451 = errors;
if(typeof data172 === "string"){
if(data172.length > 1024){
errors++;
}
if(data172.length < 1){
errors++;
}
if(!pattern31.test(data172)){
errors++;
}
}
else {
errors++;
}
var _valid22 = _errs451 === errors;
valid91 = valid91 || _valid22;
if(!valid91){
const _errs453 = errors;
if(Array.isArray(data172)){
if(data172.length > 50){
errors++;
}
if(data172.length < 1){
errors++;
}
const len20 = data172.length;
for(let i20=0; i20<len20; i20++){
let data173 = data172[i20];
if(typeof data173 === "string"){
if(data173.length > 1024){
errors++;
}
if(data173.length < 1){
errors++;
}
if(!pattern31.test(data173)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid22 = _errs453 === errors;
valid91 = valid91 || _valid22;
}
if(!valid91){
errors++;
}
else {
errors = _errs450;
if(vErrors !== null){
if(_errs450){
vErrors.length = _errs450;
}
else {
vErrors = null;
}
}
}
}
}
else {
errors++;
}
}
}
}
else {
errors++;
}
}
if(data.strategy !== undefined){
let data174 = data.strategy;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(Object.keys(data174).length > 1){
errors++;
}
if(Object.keys(data174).length < 1){
errors++;
}
for(const key30 in data174){
if(!(((key30 === "rolling") || (key30 === "blue_green")) || (key30 === "canary"))){
errors++;
}
}
if(data174.rolling !== undefined){
let data175 = data174.rolling;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
for(const key31 in data175){
if(!(((((key31 === "max_unavailable") || (key31 === "max_surge")) || (key31 === "order")) || (key31 === "drain")) || (key31 === "pause"))){
errors++;
}
}
if(data175.max_unavailable !== undefined){
let data176 = data175.max_unavailable;
const _errs464 = errors;
let valid96 = false;
const _errs465 = errors;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
errors++;
}
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 > 1000000 || isNaN(data176)){
errors++;
}
if(data176 < 0 || isNaN(data176)){
errors++;
}
}
var _valid23 = _errs465 === errors;
valid96 = valid96 || _valid23;
if(!valid96){
const _errs467 = errors;
if(typeof data176 === "string"){
if(!pattern2.test(data176)){
errors++;
}
}
else {
errors++;
}
var _valid23 = _errs467 === errors;
valid96 = valid96 || _valid23;
}
if(!valid96){
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
if(data175.max_surge !== undefined){
let data177 = data175.max_surge;
const _errs470 = errors;
let valid97 = false;
const _errs471 = errors;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
errors++;
}
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 > 1000000 || isNaN(data177)){
errors++;
}
if(data177 < 0 || isNaN(data177)){
errors++;
}
}
var _valid24 = _errs471 === errors;
valid97 = valid97 || _valid24;
if(!valid97){
const _errs473 = errors;
if(typeof data177 === "string"){
if(!pattern2.test(data177)){
errors++;
}
}
else {
errors++;
}
var _valid24 = _errs473 === errors;
valid97 = valid97 || _valid24;
}
if(!valid97){
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
if(data175.order !== undefined){
let data178 = data175.order;
if(!((data178 === "stop_first") || (data178 === "start_first"))){
errors++;
}
}
if(data175.drain !== undefined){
let data179 = data175.drain;
if(typeof data179 === "string"){
if(!pattern6.test(data179)){
errors++;
}
}
else {
errors++;
}
}
if(data175.pause !== undefined){
let data180 = data175.pause;
const _errs479 = errors;
let valid98 = false;
const _errs480 = errors;
if(typeof data180 === "string"){
if(!pattern6.test(data180)){
errors++;
}
}
else {
errors++;
}
var _valid25 = _errs480 === errors;
valid98 = valid98 || _valid25;
if(!valid98){
const _errs482 = errors;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key32 in data180){
if(!(key32 === "duration")){
errors++;
}
}
if(data180.duration !== undefined){
let data181 = data180.duration;
if(typeof data181 === "string"){
if(!pattern6.test(data181)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid25 = _errs482 === errors;
valid98 = valid98 || _valid25;
}
if(!valid98){
errors++;
}
else {
errors = _errs479;
if(vErrors !== null){
if(_errs479){
vErrors.length = _errs479;
}
else {
vErrors = null;
}
}
}
}
}
else {
errors++;
}
}
if(data174.blue_green !== undefined){
let data182 = data174.blue_green;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
if(data182.groups === undefined){
errors++;
}
for(const key33 in data182){
if(!((((key33 === "groups") || (key33 === "auto_promote")) || (key33 === "keep")) || (key33 === "drain"))){
errors++;
}
}
if(data182.groups !== undefined){
let data183 = data182.groups;
if(Array.isArray(data183)){
if(data183.length > 2){
errors++;
}
if(data183.length < 2){
errors++;
}
const len21 = data183.length;
for(let i21=0; i21<len21; i21++){
let data184 = data183[i21];
if(typeof data184 === "string"){
if(!pattern0.test(data184)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data182.auto_promote !== undefined){
let data185 = data182.auto_promote;
const _errs495 = errors;
let valid103 = false;
const _errs496 = errors;
if(typeof data185 !== "boolean"){
errors++;
}
var _valid26 = _errs496 === errors;
valid103 = valid103 || _valid26;
if(!valid103){
const _errs498 = errors;
if(typeof data185 === "string"){
if(!pattern6.test(data185)){
errors++;
}
}
else {
errors++;
}
var _valid26 = _errs498 === errors;
valid103 = valid103 || _valid26;
}
if(!valid103){
errors++;
}
else {
errors = _errs495;
if(vErrors !== null){
if(_errs495){
vErrors.length = _errs495;
}
else {
vErrors = null;
}
}
}
}
if(data182.keep !== undefined){
let data186 = data182.keep;
if(typeof data186 === "string"){
if(!pattern6.test(data186)){
errors++;
}
}
else {
errors++;
}
}
if(data182.drain !== undefined){
let data187 = data182.drain;
if(typeof data187 === "string"){
if(!pattern6.test(data187)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data174.canary !== undefined){
let data188 = data174.canary;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.stable === undefined){
errors++;
}
if(data188.canary === undefined){
errors++;
}
if(data188.steps === undefined){
errors++;
}
for(const key34 in data188){
if(!(((((key34 === "stable") || (key34 === "canary")) || (key34 === "steps")) || (key34 === "after")) || (key34 === "drain"))){
errors++;
}
}
if(data188.stable !== undefined){
let data189 = data188.stable;
if(typeof data189 === "string"){
if(!pattern0.test(data189)){
errors++;
}
}
else {
errors++;
}
}
if(data188.canary !== undefined){
let data190 = data188.canary;
if(typeof data190 === "string"){
if(!pattern0.test(data190)){
errors++;
}
}
else {
errors++;
}
}
if(data188.steps !== undefined){
let data191 = data188.steps;
if(Array.isArray(data191)){
if(data191.length > 500){
errors++;
}
if(data191.length < 1){
errors++;
}
const len22 = data191.length;
for(let i22=0; i22<len22; i22++){
let data192 = data191[i22];
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(Object.keys(data192).length > 1){
errors++;
}
if(Object.keys(data192).length < 1){
errors++;
}
for(const key35 in data192){
if(!((key35 === "set_weight") || (key35 === "pause"))){
errors++;
}
}
if(data192.set_weight !== undefined){
let data193 = data192.set_weight;
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 > 100 || isNaN(data193)){
errors++;
}
if(data193 < 0 || isNaN(data193)){
errors++;
}
}
else {
errors++;
}
}
if(data192.pause !== undefined){
let data194 = data192.pause;
const _errs519 = errors;
let valid108 = false;
const _errs520 = errors;
if(typeof data194 === "string"){
if(!pattern6.test(data194)){
errors++;
}
}
else {
errors++;
}
var _valid27 = _errs520 === errors;
valid108 = valid108 || _valid27;
if(!valid108){
const _errs522 = errors;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key36 in data194){
if(!(key36 === "duration")){
errors++;
}
}
if(data194.duration !== undefined){
let data195 = data194.duration;
if(typeof data195 === "string"){
if(!pattern6.test(data195)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
var _valid27 = _errs522 === errors;
valid108 = valid108 || _valid27;
}
if(!valid108){
errors++;
}
else {
errors = _errs519;
if(vErrors !== null){
if(_errs519){
vErrors.length = _errs519;
}
else {
vErrors = null;
}
}
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data188.after !== undefined){
let data196 = data188.after;
if(!((data196 === "keep") || (data196 === "absorb"))){
errors++;
}
}
if(data188.drain !== undefined){
let data197 = data188.drain;
if(typeof data197 === "string"){
if(!pattern6.test(data197)){
errors++;
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

