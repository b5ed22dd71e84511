// Generated from src/playbook/schema.ts by .ci/build.mjs: do not edit.
/* eslint-disable */

export const acceptsPlay = validate10;
const schema11 = {"type":"object","required":["name","hosts","upstreams","strategy"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"serial":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"string","pattern":"^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$"},{"type":"array","items":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"minItems":1,"maxItems":100}]},"max_fail_percentage":{"type":"number","minimum":0,"maximum":100},"become":{"type":"boolean"},"become_user":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,31}$"},"vars":{"type":"object","patternProperties":{"^.*$":{}}},"vars_files":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":100},"secret_vars":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"maxItems":100},"tags":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"maxItems":100},"settle":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"splay":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"prove_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_old_workers":{"type":"integer","minimum":0,"maximum":1000000},"confirm":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"upstreams":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["dest"],"properties":{"dest":{"type":"string","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$"},"template":{"type":"string","minLength":1,"maxLength":1024},"method":{"anyOf":[{"enum":["round_robin","least_conn","ip_hash","random"]},{"type":"object","required":["hash"],"properties":{"hash":{"type":"string","pattern":"^[A-Za-z0-9_$.:|/-]{1,256}$"},"consistent":{"type":"boolean"}},"additionalProperties":false}],"default":"round_robin"},"routing":{"type":"object","required":["by"],"properties":{"by":{"anyOf":[{"enum":["client_ip"]},{"type":"object","properties":{"cookie":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"header":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$"}},"additionalProperties":false,"minProperties":1,"maxProperties":1}]}},"additionalProperties":false},"keepalive":{"type":"integer","minimum":1,"maximum":1000000},"keepalive_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"groups":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["members"],"properties":{"members":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","properties":{"address":{"type":"string"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"port":{"type":"integer","minimum":1,"maximum":65535},"weight":{"type":"integer","minimum":1,"maximum":100,"default":1},"backup":{"type":"boolean"},"max_fails":{"type":"integer","minimum":0,"maximum":1000},"fail_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_conns":{"type":"integer","minimum":0,"maximum":1000000},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":256}}}},"additionalProperties":false}]},"minItems":1,"maxItems":5000}},"additionalProperties":false}},"minProperties":1},"members":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","properties":{"address":{"type":"string"},"hosts":{"type":"string","minLength":1,"maxLength":1024},"port":{"type":"integer","minimum":1,"maximum":65535},"weight":{"type":"integer","minimum":1,"maximum":100,"default":1},"backup":{"type":"boolean"},"max_fails":{"type":"integer","minimum":0,"maximum":1000},"fail_timeout":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},"max_conns":{"type":"integer","minimum":0,"maximum":1000000},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","maxLength":256}}}},"additionalProperties":false}]},"minItems":1,"maxItems":5000},"revision_endpoint":{"type":"string"}},"additionalProperties":false}},"minProperties":1},"strategy":{"type":"object","properties":{"rolling":{"type":"object","properties":{"max_unavailable":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"max_surge":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000000},{"type":"string","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}]},"order":{"enum":["stop_first","start_first"],"default":"stop_first"},"pause":{"anyOf":[{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}]}},"additionalProperties":false},"blue_green":{"type":"object","required":["groups"],"properties":{"groups":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"minItems":2,"maxItems":2},"auto_promote":{"anyOf":[{"type":"boolean"},{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}],"default":true}},"additionalProperties":false},"canary":{"type":"object","required":["stable","canary","steps"],"properties":{"stable":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"canary":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"steps":{"type":"array","items":{"type":"object","properties":{"set_weight":{"type":"number","minimum":0,"maximum":100},"pause":{"anyOf":[{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}},"additionalProperties":false}]}},"additionalProperties":false,"minProperties":1,"maxProperties":1},"minItems":1,"maxItems":500},"after":{"enum":["keep"],"default":"keep"}},"additionalProperties":false}},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"additionalProperties":false};
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
if(data33.members === undefined){
const err91 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key7 in data33){
if(!(key7 === "members")){
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
if(data33.members !== undefined){
let data34 = data33.members;
if(Array.isArray(data34)){
if(data34.length > 5000){
const err93 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data34.length < 1){
const err94 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
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
const err95 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4;
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
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
if(data35.address !== undefined){
if(typeof data35.address !== "string"){
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
if(data35.hosts !== undefined){
let data37 = data35.hosts;
if(typeof data37 === "string"){
if(data37.length > 1024){
const err98 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/hosts";
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data37.length < 1){
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
if(data35.port !== undefined){
let data38 = data35.port;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err101 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/port";
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 65535 || isNaN(data38)){
const err102 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/port";
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err103 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/port";
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data35.weight !== undefined){
let data39 = data35.weight;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err104 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/weight";
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 100 || isNaN(data39)){
const err105 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/weight";
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err106 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/weight";
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
if(data35.backup !== undefined){
if(typeof data35.backup !== "boolean"){
const err107 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/backup";
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data35.max_fails !== undefined){
let data41 = data35.max_fails;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err108 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_fails";
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 1000 || isNaN(data41)){
const err109 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_fails";
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data41 < 0 || isNaN(data41)){
const err110 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_fails";
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
if(data35.fail_timeout !== undefined){
let data42 = data35.fail_timeout;
if(typeof data42 === "string"){
if(!pattern6.test(data42)){
const err111 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/fail_timeout";
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/fail_timeout";
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data35.max_conns !== undefined){
let data43 = data35.max_conns;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err113 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_conns";
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 1000000 || isNaN(data43)){
const err114 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_conns";
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err115 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_conns";
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
if(data35.labels !== undefined){
let data44 = data35.labels;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key9 in data44){
if(pattern10.test(key9)){
let data45 = data44[key9];
if(typeof data45 === "string"){
if(data45.length > 256){
const err116 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err117 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
}
else {
const err118 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/labels";
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4;
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid4 = _errs97 === errors;
valid22 = valid22 || _valid4;
}
if(!valid22){
const err120 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4;
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
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
const err121 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1");
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
const err123 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups";
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data20.members !== undefined){
let data46 = data20.members;
if(Array.isArray(data46)){
if(data46.length > 5000){
const err124 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data46.length < 1){
const err125 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len5 = data46.length;
for(let i5=0; i5<len5; i5++){
let data47 = data46[i5];
const _errs123 = errors;
let valid27 = false;
const _errs124 = errors;
if(typeof data47 !== "string"){
const err126 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5;
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid5 = _errs124 === errors;
valid27 = valid27 || _valid5;
if(!valid27){
const _errs126 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key10 in data47){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties, key10))){
const err127 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5;
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data47.address !== undefined){
if(typeof data47.address !== "string"){
const err128 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/address";
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data47.hosts !== undefined){
let data49 = data47.hosts;
if(typeof data49 === "string"){
if(data49.length > 1024){
const err129 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/hosts";
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data49.length < 1){
const err130 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/hosts";
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
const err131 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/hosts";
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data47.port !== undefined){
let data50 = data47.port;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err132 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/port";
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 65535 || isNaN(data50)){
const err133 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/port";
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data50 < 1 || isNaN(data50)){
const err134 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/port";
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
if(data47.weight !== undefined){
let data51 = data47.weight;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err135 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/weight";
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 100 || isNaN(data51)){
const err136 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/weight";
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data51 < 1 || isNaN(data51)){
const err137 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/weight";
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
if(data47.backup !== undefined){
if(typeof data47.backup !== "boolean"){
const err138 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/backup";
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data47.max_fails !== undefined){
let data53 = data47.max_fails;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err139 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/max_fails";
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1000 || isNaN(data53)){
const err140 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/max_fails";
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err141 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/max_fails";
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
if(data47.fail_timeout !== undefined){
let data54 = data47.fail_timeout;
if(typeof data54 === "string"){
if(!pattern6.test(data54)){
const err142 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/fail_timeout";
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
const err143 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/fail_timeout";
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data47.max_conns !== undefined){
let data55 = data47.max_conns;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err144 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/max_conns";
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 1000000 || isNaN(data55)){
const err145 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/max_conns";
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err146 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/max_conns";
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
if(data47.labels !== undefined){
let data56 = data47.labels;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key11 in data56){
if(pattern10.test(key11)){
let data57 = data56[key11];
if(typeof data57 === "string"){
if(data57.length > 256){
const err147 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/labels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/labels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1");
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
}
else {
const err149 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5+"/labels";
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
else {
const err150 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5;
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid5 = _errs126 === errors;
valid27 = valid27 || _valid5;
}
if(!valid27){
const err151 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i5;
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err152 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members";
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data20.revision_endpoint !== undefined){
if(typeof data20.revision_endpoint !== "string"){
const err153 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/revision_endpoint";
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1");
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
}
else {
const err155 = instancePath+"/upstreams";
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.strategy !== undefined){
let data59 = data.strategy;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(Object.keys(data59).length > 1){
const err156 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(Object.keys(data59).length < 1){
const err157 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
for(const key12 in data59){
if(!(((key12 === "rolling") || (key12 === "blue_green")) || (key12 === "canary"))){
const err158 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data59.rolling !== undefined){
let data60 = data59.rolling;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key13 in data60){
if(!((((key13 === "max_unavailable") || (key13 === "max_surge")) || (key13 === "order")) || (key13 === "pause"))){
const err159 = instancePath+"/strategy/rolling";
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data60.max_unavailable !== undefined){
let data61 = data60.max_unavailable;
const _errs158 = errors;
let valid32 = false;
const _errs159 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err160 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 1000000 || isNaN(data61)){
const err161 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data61 < 0 || isNaN(data61)){
const err162 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
var _valid6 = _errs159 === errors;
valid32 = valid32 || _valid6;
if(!valid32){
const _errs161 = errors;
if(typeof data61 === "string"){
if(!pattern2.test(data61)){
const err163 = instancePath+"/strategy/rolling/max_unavailable";
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
const err164 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid6 = _errs161 === errors;
valid32 = valid32 || _valid6;
}
if(!valid32){
const err165 = instancePath+"/strategy/rolling/max_unavailable";
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
else {
errors = _errs158;
if(vErrors !== null){
if(_errs158){
vErrors.length = _errs158;
}
else {
vErrors = null;
}
}
}
}
if(data60.max_surge !== undefined){
let data62 = data60.max_surge;
const _errs164 = errors;
let valid33 = false;
const _errs165 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err166 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 1000000 || isNaN(data62)){
const err167 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data62 < 0 || isNaN(data62)){
const err168 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
var _valid7 = _errs165 === errors;
valid33 = valid33 || _valid7;
if(!valid33){
const _errs167 = errors;
if(typeof data62 === "string"){
if(!pattern2.test(data62)){
const err169 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var _valid7 = _errs167 === errors;
valid33 = valid33 || _valid7;
}
if(!valid33){
const err171 = instancePath+"/strategy/rolling/max_surge";
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
else {
errors = _errs164;
if(vErrors !== null){
if(_errs164){
vErrors.length = _errs164;
}
else {
vErrors = null;
}
}
}
}
if(data60.order !== undefined){
let data63 = data60.order;
if(!((data63 === "stop_first") || (data63 === "start_first"))){
const err172 = instancePath+"/strategy/rolling/order";
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data60.pause !== undefined){
let data64 = data60.pause;
const _errs171 = errors;
let valid34 = false;
const _errs172 = errors;
if(typeof data64 === "string"){
if(!pattern6.test(data64)){
const err173 = instancePath+"/strategy/rolling/pause";
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
const err174 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var _valid8 = _errs172 === errors;
valid34 = valid34 || _valid8;
if(!valid34){
const _errs174 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key14 in data64){
if(!(key14 === "duration")){
const err175 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data64.duration !== undefined){
let data65 = data64.duration;
if(typeof data65 === "string"){
if(!pattern6.test(data65)){
const err176 = instancePath+"/strategy/rolling/pause/duration";
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = instancePath+"/strategy/rolling/pause/duration";
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
else {
const err178 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid8 = _errs174 === errors;
valid34 = valid34 || _valid8;
}
if(!valid34){
const err179 = instancePath+"/strategy/rolling/pause";
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
else {
errors = _errs171;
if(vErrors !== null){
if(_errs171){
vErrors.length = _errs171;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err180 = instancePath+"/strategy/rolling";
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data59.blue_green !== undefined){
let data66 = data59.blue_green;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.groups === undefined){
const err181 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key15 in data66){
if(!((key15 === "groups") || (key15 === "auto_promote"))){
const err182 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data66.groups !== undefined){
let data67 = data66.groups;
if(Array.isArray(data67)){
if(data67.length > 2){
const err183 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data67.length < 2){
const err184 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
const len6 = data67.length;
for(let i6=0; i6<len6; i6++){
let data68 = data67[i6];
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err185 = instancePath+"/strategy/blue_green/groups/" + i6;
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = instancePath+"/strategy/blue_green/groups/" + i6;
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = instancePath+"/strategy/blue_green/groups";
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data66.auto_promote !== undefined){
let data69 = data66.auto_promote;
const _errs187 = errors;
let valid39 = false;
const _errs188 = errors;
if(typeof data69 !== "boolean"){
const err188 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var _valid9 = _errs188 === errors;
valid39 = valid39 || _valid9;
if(!valid39){
const _errs190 = errors;
if(typeof data69 === "string"){
if(!pattern6.test(data69)){
const err189 = instancePath+"/strategy/blue_green/auto_promote";
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
const err190 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var _valid9 = _errs190 === errors;
valid39 = valid39 || _valid9;
}
if(!valid39){
const err191 = instancePath+"/strategy/blue_green/auto_promote";
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
else {
errors = _errs187;
if(vErrors !== null){
if(_errs187){
vErrors.length = _errs187;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err192 = instancePath+"/strategy/blue_green";
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data59.canary !== undefined){
let data70 = data59.canary;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.stable === undefined){
const err193 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data70.canary === undefined){
const err194 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data70.steps === undefined){
const err195 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key16 in data70){
if(!((((key16 === "stable") || (key16 === "canary")) || (key16 === "steps")) || (key16 === "after"))){
const err196 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data70.stable !== undefined){
let data71 = data70.stable;
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err197 = instancePath+"/strategy/canary/stable";
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
const err198 = instancePath+"/strategy/canary/stable";
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data70.canary !== undefined){
let data72 = data70.canary;
if(typeof data72 === "string"){
if(!pattern0.test(data72)){
const err199 = instancePath+"/strategy/canary/canary";
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = instancePath+"/strategy/canary/canary";
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data70.steps !== undefined){
let data73 = data70.steps;
if(Array.isArray(data73)){
if(data73.length > 500){
const err201 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data73.length < 1){
const err202 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
const len7 = data73.length;
for(let i7=0; i7<len7; i7++){
let data74 = data73[i7];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(Object.keys(data74).length > 1){
const err203 = instancePath+"/strategy/canary/steps/" + i7;
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(Object.keys(data74).length < 1){
const err204 = instancePath+"/strategy/canary/steps/" + i7;
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
for(const key17 in data74){
if(!((key17 === "set_weight") || (key17 === "pause"))){
const err205 = instancePath+"/strategy/canary/steps/" + i7;
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data74.set_weight !== undefined){
let data75 = data74.set_weight;
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 100 || isNaN(data75)){
const err206 = instancePath+"/strategy/canary/steps/" + i7+"/set_weight";
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data75 < 0 || isNaN(data75)){
const err207 = instancePath+"/strategy/canary/steps/" + i7+"/set_weight";
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
const err208 = instancePath+"/strategy/canary/steps/" + i7+"/set_weight";
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data74.pause !== undefined){
let data76 = data74.pause;
const _errs207 = errors;
let valid44 = false;
const _errs208 = errors;
if(typeof data76 === "string"){
if(!pattern6.test(data76)){
const err209 = instancePath+"/strategy/canary/steps/" + i7+"/pause";
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
const err210 = instancePath+"/strategy/canary/steps/" + i7+"/pause";
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid10 = _errs208 === errors;
valid44 = valid44 || _valid10;
if(!valid44){
const _errs210 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key18 in data76){
if(!(key18 === "duration")){
const err211 = instancePath+"/strategy/canary/steps/" + i7+"/pause";
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data76.duration !== undefined){
let data77 = data76.duration;
if(typeof data77 === "string"){
if(!pattern6.test(data77)){
const err212 = instancePath+"/strategy/canary/steps/" + i7+"/pause/duration";
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = instancePath+"/strategy/canary/steps/" + i7+"/pause/duration";
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
const err214 = instancePath+"/strategy/canary/steps/" + i7+"/pause";
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid10 = _errs210 === errors;
valid44 = valid44 || _valid10;
}
if(!valid44){
const err215 = instancePath+"/strategy/canary/steps/" + i7+"/pause";
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
else {
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err216 = instancePath+"/strategy/canary/steps/" + i7;
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
const err217 = instancePath+"/strategy/canary/steps";
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data70.after !== undefined){
if(!(data70.after === "keep")){
const err218 = instancePath+"/strategy/canary/after";
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = instancePath+"/strategy/canary";
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = instancePath+"/strategy";
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = instancePath;
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

