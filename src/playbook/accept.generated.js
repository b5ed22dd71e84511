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
if(data33.members === undefined){
errors++;
}
for(const key7 in data33){
if(!(key7 === "members")){
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
if(data35.port !== undefined){
let data38 = data35.port;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 65535 || isNaN(data38)){
errors++;
}
if(data38 < 1 || isNaN(data38)){
errors++;
}
}
}
if(data35.weight !== undefined){
let data39 = data35.weight;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 100 || isNaN(data39)){
errors++;
}
if(data39 < 1 || isNaN(data39)){
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
let data41 = data35.max_fails;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 1000 || isNaN(data41)){
errors++;
}
if(data41 < 0 || isNaN(data41)){
errors++;
}
}
}
if(data35.fail_timeout !== undefined){
let data42 = data35.fail_timeout;
if(typeof data42 === "string"){
if(!pattern6.test(data42)){
errors++;
}
}
else {
errors++;
}
}
if(data35.max_conns !== undefined){
let data43 = data35.max_conns;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 1000000 || isNaN(data43)){
errors++;
}
if(data43 < 0 || isNaN(data43)){
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
let data46 = data20.members;
if(Array.isArray(data46)){
if(data46.length > 5000){
errors++;
}
if(data46.length < 1){
errors++;
}
const len5 = data46.length;
for(let i5=0; i5<len5; i5++){
let data47 = data46[i5];
const _errs123 = errors;
let valid27 = false;
const _errs124 = errors;
if(typeof data47 !== "string"){
errors++;
}
var _valid5 = _errs124 === errors;
valid27 = valid27 || _valid5;
if(!valid27){
const _errs126 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key10 in data47){
if(!(func2.call(schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties, key10))){
errors++;
}
}
if(data47.address !== undefined){
if(typeof data47.address !== "string"){
errors++;
}
}
if(data47.hosts !== undefined){
let data49 = data47.hosts;
if(typeof data49 === "string"){
if(data49.length > 1024){
errors++;
}
if(data49.length < 1){
errors++;
}
}
else {
errors++;
}
}
if(data47.port !== undefined){
let data50 = data47.port;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 65535 || isNaN(data50)){
errors++;
}
if(data50 < 1 || isNaN(data50)){
errors++;
}
}
}
if(data47.weight !== undefined){
let data51 = data47.weight;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 100 || isNaN(data51)){
errors++;
}
if(data51 < 1 || isNaN(data51)){
errors++;
}
}
}
if(data47.backup !== undefined){
if(typeof data47.backup !== "boolean"){
errors++;
}
}
if(data47.max_fails !== undefined){
let data53 = data47.max_fails;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1000 || isNaN(data53)){
errors++;
}
if(data53 < 0 || isNaN(data53)){
errors++;
}
}
}
if(data47.fail_timeout !== undefined){
let data54 = data47.fail_timeout;
if(typeof data54 === "string"){
if(!pattern6.test(data54)){
errors++;
}
}
else {
errors++;
}
}
if(data47.max_conns !== undefined){
let data55 = data47.max_conns;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 1000000 || isNaN(data55)){
errors++;
}
if(data55 < 0 || isNaN(data55)){
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
var _valid5 = _errs126 === errors;
valid27 = valid27 || _valid5;
}
if(!valid27){
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
if(data.strategy !== undefined){
let data59 = data.strategy;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(Object.keys(data59).length > 1){
errors++;
}
if(Object.keys(data59).length < 1){
errors++;
}
for(const key12 in data59){
if(!(((key12 === "rolling") || (key12 === "blue_green")) || (key12 === "canary"))){
errors++;
}
}
if(data59.rolling !== undefined){
let data60 = data59.rolling;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key13 in data60){
if(!((((key13 === "max_unavailable") || (key13 === "max_surge")) || (key13 === "order")) || (key13 === "pause"))){
errors++;
}
}
if(data60.max_unavailable !== undefined){
let data61 = data60.max_unavailable;
const _errs158 = errors;
let valid32 = false;
const _errs159 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 1000000 || isNaN(data61)){
errors++;
}
if(data61 < 0 || isNaN(data61)){
errors++;
}
}
var _valid6 = _errs159 === errors;
valid32 = valid32 || _valid6;
if(!valid32){
const _errs161 = errors;
if(typeof data61 === "string"){
if(!pattern2.test(data61)){
errors++;
}
}
else {
errors++;
}
var _valid6 = _errs161 === errors;
valid32 = valid32 || _valid6;
}
if(!valid32){
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
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 1000000 || isNaN(data62)){
errors++;
}
if(data62 < 0 || isNaN(data62)){
errors++;
}
}
var _valid7 = _errs165 === errors;
valid33 = valid33 || _valid7;
if(!valid33){
const _errs167 = errors;
if(typeof data62 === "string"){
if(!pattern2.test(data62)){
errors++;
}
}
else {
errors++;
}
var _valid7 = _errs167 === errors;
valid33 = valid33 || _valid7;
}
if(!valid33){
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
errors++;
}
}
else {
errors++;
}
var _valid8 = _errs172 === errors;
valid34 = valid34 || _valid8;
if(!valid34){
const _errs174 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key14 in data64){
if(!(key14 === "duration")){
errors++;
}
}
if(data64.duration !== undefined){
let data65 = data64.duration;
if(typeof data65 === "string"){
if(!pattern6.test(data65)){
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
var _valid8 = _errs174 === errors;
valid34 = valid34 || _valid8;
}
if(!valid34){
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
errors++;
}
}
if(data59.blue_green !== undefined){
let data66 = data59.blue_green;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.groups === undefined){
errors++;
}
for(const key15 in data66){
if(!((key15 === "groups") || (key15 === "auto_promote"))){
errors++;
}
}
if(data66.groups !== undefined){
let data67 = data66.groups;
if(Array.isArray(data67)){
if(data67.length > 2){
errors++;
}
if(data67.length < 2){
errors++;
}
const len6 = data67.length;
for(let i6=0; i6<len6; i6++){
let data68 = data67[i6];
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
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
if(data66.auto_promote !== undefined){
let data69 = data66.auto_promote;
const _errs187 = errors;
let valid39 = false;
const _errs188 = errors;
if(typeof data69 !== "boolean"){
errors++;
}
var _valid9 = _errs188 === errors;
valid39 = valid39 || _valid9;
if(!valid39){
const _errs190 = errors;
if(typeof data69 === "string"){
if(!pattern6.test(data69)){
errors++;
}
}
else {
errors++;
}
var _valid9 = _errs190 === errors;
valid39 = valid39 || _valid9;
}
if(!valid39){
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
errors++;
}
}
if(data59.canary !== undefined){
let data70 = data59.canary;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.stable === undefined){
errors++;
}
if(data70.canary === undefined){
errors++;
}
if(data70.steps === undefined){
errors++;
}
for(const key16 in data70){
if(!((((key16 === "stable") || (key16 === "canary")) || (key16 === "steps")) || (key16 === "after"))){
errors++;
}
}
if(data70.stable !== undefined){
let data71 = data70.stable;
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
errors++;
}
}
else {
errors++;
}
}
if(data70.canary !== undefined){
let data72 = data70.canary;
if(typeof data72 === "string"){
if(!pattern0.test(data72)){
errors++;
}
}
else {
errors++;
}
}
if(data70.steps !== undefined){
let data73 = data70.steps;
if(Array.isArray(data73)){
if(data73.length > 500){
errors++;
}
if(data73.length < 1){
errors++;
}
const len7 = data73.length;
for(let i7=0; i7<len7; i7++){
let data74 = data73[i7];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(Object.keys(data74).length > 1){
errors++;
}
if(Object.keys(data74).length < 1){
errors++;
}
for(const key17 in data74){
if(!((key17 === "set_weight") || (key17 === "pause"))){
errors++;
}
}
if(data74.set_weight !== undefined){
let data75 = data74.set_weight;
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 100 || isNaN(data75)){
errors++;
}
if(data75 < 0 || isNaN(data75)){
errors++;
}
}
else {
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
errors++;
}
}
else {
errors++;
}
var _valid10 = _errs208 === errors;
valid44 = valid44 || _valid10;
if(!valid44){
const _errs210 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key18 in data76){
if(!(key18 === "duration")){
errors++;
}
}
if(data76.duration !== undefined){
let data77 = data76.duration;
if(typeof data77 === "string"){
if(!pattern6.test(data77)){
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
var _valid10 = _errs210 === errors;
valid44 = valid44 || _valid10;
}
if(!valid44){
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
errors++;
}
}
}
else {
errors++;
}
}
if(data70.after !== undefined){
if(!(data70.after === "keep")){
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

