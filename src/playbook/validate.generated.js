// Generated from src/playbook/schema.ts by .ci/build.mjs: do not edit.
/* eslint-disable */

export const validatePlay = validate10;
const schema11 = {"type":"object","required":["name","hosts","upstreams","strategy"],"properties":{"name":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"The rollout's identity: its state, lock and history on the balancers hang on this name.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["x-model"]},"hosts":{"type":"string","title":"a host pattern of the inventory","description":"The balancers, as a host pattern of the inventory; worked in inventory order.","minLength":1,"maxLength":1024,"examples":["balancers"]},"serial":{"anyOf":[{"type":"integer","title":"a whole number from 1 up","minimum":1,"maximum":1000000},{"type":"string","title":"a whole number or a percentage such as \"25%\"","pattern":"^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$"},{"type":"array","items":{"anyOf":[{"type":"integer","title":"a whole number from 1 up","minimum":1,"maximum":1000000},{"type":"string","title":"a whole number or a percentage such as \"25%\"","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}],"title":"a whole number or a percentage such as \"25%\"","description":"Size of a batch.","examples":[1,"25%"]},"title":"a list of batch sizes","minItems":1,"maxItems":100}],"title":"a whole number, a percentage such as \"25%\", or a list of them","description":"How many balancers are worked at once; in a list the last size is repeated. Without it, all at once.","examples":[1,"25%",[1,"50%","100%"]]},"max_fail_percentage":{"type":"number","title":"a number from 0 to 100","description":"The share of a batch of balancers, or with services of all app hosts, that may fail before the step fails. Without it any failure does; app hosts that can not be reached at the start do not stop the rest (docs/services.md).","minimum":0,"maximum":100,"examples":[0]},"any_errors_fatal":{"type":"boolean","title":"true or false","description":"Any failure fails the step, and no host may be missing at the start: as `max_fail_percentage: 0`.","examples":[true]},"become":{"type":"boolean","title":"true or false","description":"Work as root (or `become_user`) through `sudo -n` on the balancers.","examples":[true]},"become_user":{"type":"string","title":"a user name","description":"The user to become instead of root.","pattern":"^[a-z_][a-z0-9_-]{0,31}$","examples":["nginx-admin"]},"vars":{"type":"object","patternProperties":{"^.*$":{}},"title":"a mapping of variables","description":"Variables for `<%= %>` in values and templates. `vars_files` win over them, `-e` wins over both.","examples":[{"version":"2.1.0"}]},"vars_files":{"type":"array","items":{"type":"string","title":"a path","description":"A YAML or JSON file, relative to the playbook's folder.","minLength":1,"maxLength":1024,"examples":["../vars/x-model.yml"]},"title":"a list of files","description":"Files with more variables, later ones winning.","maxItems":100,"examples":[["../vars/x-model.yml"]]},"secret_vars":{"type":"array","items":{"type":"string","title":"the name of a variable","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"title":"a list of names of variables","description":"Variables whose values are replaced by `***` in everything that lbctl prints or records, wherever they were defined.","maxItems":100,"examples":[["db_dsn"]]},"tags":{"type":"array","items":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"A tag.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["models"]},"title":"a list of tags","description":"Words that `--tags` selects plays by.","maxItems":100,"examples":[["models"]]},"settle":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Wait after each batch of balancers.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]},"splay":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"A random time up to this is added to `settle`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5s"]},"prove_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long a balancer may take to prove that it runs the new configuration before the old one is put back. Default 10s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]},"max_old_workers":{"type":"integer","title":"a whole number from 0 up","description":"Workers of former configurations that may still be ending before another reload is refused: each keeps about 5 MB as long as one of its connections (a WebSocket, say) lives. Default 32.","minimum":0,"maximum":1000000,"examples":[32]},"confirm":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Commit-confirmed: when no runner is heard of for so long, every balancer goes back by itself to what it served before the rollout, by a systemd timer of its own. At least 5s, and twice `prove_timeout`. Without it balancers stay as they are. With services: for `canary` and `blue_green`, until replicas that served at the beginning are changed.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10m"]},"discovery":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"static":{"title":"anything","description":"The answer itself."},"inventory":{"type":"object","required":["hosts"],"properties":{"hosts":{"type":"string","title":"a host pattern of the inventory","description":"A host pattern of the inventory.","minLength":1,"maxLength":1024,"examples":["app"]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of every host.","minimum":1,"maximum":65535,"examples":[5001]}},"additionalProperties":false,"title":"a mapping with hosts","description":"Hosts of the inventory."},"file":{"type":"string","title":"a path","description":"A file of JSON, or of YAML when its name ends in .yml or .yaml; relative to the playbook's folder.","minLength":1,"maxLength":1024,"examples":["/run/endpoints.json"]},"exec":{"type":"array","items":{"type":"string","title":"text","maxLength":32768},"title":"a list of a program and its arguments","description":"A command that prints JSON. It is run without a shell, in the playbook's folder.","minItems":1,"maxItems":1000,"examples":[["./members.sh","--service","x-model"]]},"http":{"type":"object","required":["url"],"properties":{"url":{"type":"string","title":"a URL that begins with http:// or https://","description":"Its address. A login in it becomes an Authorization header, and is never shown; nor is the query.","pattern":"^https?://[^\\s]{1,2048}$","examples":["https://api.example/v1/members?service=x-model"]},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"text","description":"The value.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["Bearer …"]}},"title":"a mapping of headers","description":"Headers of the request.","examples":[{"Authorization":"Bearer <%= token %>"}]},"body":{"type":"string","title":"text","description":"Sent with POST, as JSON unless a header says otherwise. Without it the request is a GET.","examples":["{\"service\": \"x-model\"}"]},"tls":{"type":"object","properties":{"ca":{"type":"string","title":"a path","description":"PEM file with the authorities that are trusted, instead of those of this machine.","minLength":1,"maxLength":1024,"examples":["ca.pem"]},"cert":{"type":"string","title":"a path","description":"PEM file with the certificate that lbctl shows.","minLength":1,"maxLength":1024,"examples":["lbctl.pem"]},"key":{"type":"string","title":"a path","description":"PEM file with the key of that certificate.","minLength":1,"maxLength":1024,"examples":["lbctl.key"]},"server_name":{"type":"string","title":"a host name","description":"The name that the certificate of the server must have, if not the one in its address.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["api.example"]}},"additionalProperties":false,"title":"a mapping with ca, cert, key or server_name","description":"Certificates; paths are relative to the playbook's folder. Servers are always verified."}},"additionalProperties":false,"title":"a mapping with url","description":"A JSON API. Redirects are not followed.","examples":[{"url":"https://api.example/v1/members"}]},"dns":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"a name in the DNS","description":"The name that is asked for, complete: no search list is applied.","pattern":"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$","examples":["_x-model._tcp.service.example"]},"type":{"enum":["A","AAAA","SRV"],"title":"A, AAAA or SRV","description":"The records that are asked for. Default A.","examples":["SRV"]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of every address; SRV records have their own.","minimum":1,"maximum":65535,"examples":[5001]},"servers":{"type":"array","items":{"type":"string","title":"IP, IP:PORT or [IPV6]:PORT","description":"A name server.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["127.0.0.1:8600"]},"title":"a list of name servers","description":"Name servers that are asked, in order. Without it those of this machine.","minItems":1,"maxItems":16,"examples":[["127.0.0.1:8600"]]}},"additionalProperties":false,"title":"a mapping with name","description":"Records of the DNS.","examples":[{"name":"_x-model._tcp.service.example","type":"SRV"}]},"map":{"type":"string","title":"a JMESPath expression","description":"From the answer to a list of members (for a fact: to its value). Without it what the kind usually needs.","minLength":1,"maxLength":4096,"examples":["items[?ready].{host: ip, port: port}"]},"timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long an answer may take. Default 10s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]}},"additionalProperties":false,"title":"a mapping with one source","description":"A source, and what is taken of its answer."}},"title":"a mapping of sources","description":"Where members are looked up, by a name for `{ discover: NAME }` (docs/discovery.md).","examples":[{"models":{"inventory":{"hosts":"app","port":5001}}}]},"facts":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"static":{"title":"anything","description":"The answer itself."},"inventory":{"type":"object","required":["hosts"],"properties":{"hosts":{"type":"string","title":"a host pattern of the inventory","description":"A host pattern of the inventory.","minLength":1,"maxLength":1024,"examples":["app"]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of every host.","minimum":1,"maximum":65535,"examples":[5001]}},"additionalProperties":false,"title":"a mapping with hosts","description":"Hosts of the inventory."},"file":{"type":"string","title":"a path","description":"A file of JSON, or of YAML when its name ends in .yml or .yaml; relative to the playbook's folder.","minLength":1,"maxLength":1024,"examples":["/run/endpoints.json"]},"exec":{"type":"array","items":{"type":"string","title":"text","maxLength":32768},"title":"a list of a program and its arguments","description":"A command that prints JSON. It is run without a shell, in the playbook's folder.","minItems":1,"maxItems":1000,"examples":[["./members.sh","--service","x-model"]]},"http":{"type":"object","required":["url"],"properties":{"url":{"type":"string","title":"a URL that begins with http:// or https://","description":"Its address. A login in it becomes an Authorization header, and is never shown; nor is the query.","pattern":"^https?://[^\\s]{1,2048}$","examples":["https://api.example/v1/members?service=x-model"]},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"text","description":"The value.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["Bearer …"]}},"title":"a mapping of headers","description":"Headers of the request.","examples":[{"Authorization":"Bearer <%= token %>"}]},"body":{"type":"string","title":"text","description":"Sent with POST, as JSON unless a header says otherwise. Without it the request is a GET.","examples":["{\"service\": \"x-model\"}"]},"tls":{"type":"object","properties":{"ca":{"type":"string","title":"a path","description":"PEM file with the authorities that are trusted, instead of those of this machine.","minLength":1,"maxLength":1024,"examples":["ca.pem"]},"cert":{"type":"string","title":"a path","description":"PEM file with the certificate that lbctl shows.","minLength":1,"maxLength":1024,"examples":["lbctl.pem"]},"key":{"type":"string","title":"a path","description":"PEM file with the key of that certificate.","minLength":1,"maxLength":1024,"examples":["lbctl.key"]},"server_name":{"type":"string","title":"a host name","description":"The name that the certificate of the server must have, if not the one in its address.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["api.example"]}},"additionalProperties":false,"title":"a mapping with ca, cert, key or server_name","description":"Certificates; paths are relative to the playbook's folder. Servers are always verified."}},"additionalProperties":false,"title":"a mapping with url","description":"A JSON API. Redirects are not followed.","examples":[{"url":"https://api.example/v1/members"}]},"dns":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"a name in the DNS","description":"The name that is asked for, complete: no search list is applied.","pattern":"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$","examples":["_x-model._tcp.service.example"]},"type":{"enum":["A","AAAA","SRV"],"title":"A, AAAA or SRV","description":"The records that are asked for. Default A.","examples":["SRV"]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of every address; SRV records have their own.","minimum":1,"maximum":65535,"examples":[5001]},"servers":{"type":"array","items":{"type":"string","title":"IP, IP:PORT or [IPV6]:PORT","description":"A name server.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["127.0.0.1:8600"]},"title":"a list of name servers","description":"Name servers that are asked, in order. Without it those of this machine.","minItems":1,"maxItems":16,"examples":[["127.0.0.1:8600"]]}},"additionalProperties":false,"title":"a mapping with name","description":"Records of the DNS.","examples":[{"name":"_x-model._tcp.service.example","type":"SRV"}]},"map":{"type":"string","title":"a JMESPath expression","description":"From the answer to a list of members (for a fact: to its value). Without it what the kind usually needs.","minLength":1,"maxLength":4096,"examples":["items[?ready].{host: ip, port: port}"]},"timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long an answer may take. Default 10s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]}},"additionalProperties":false,"title":"a mapping with one source","description":"A source, and what is taken of its answer."}},"title":"a mapping of sources","description":"What else is looked up: `facts.NAME` in expressions and templates is what `map` takes.","examples":[{"master_dc":{"inventory":{"hosts":"db"},"map":"[?vars.master].vars.dc | [0]"}}]},"when":{"type":"string","title":"a JMESPath expression","description":"Balancers for which this is not true are left alone: JMESPath over `facts`, `vars` and `balancer` (its name and variables).","minLength":1,"maxLength":4096,"examples":["balancer.dc == facts.master_dc"]},"unless":{"type":"string","title":"a JMESPath expression","description":"Balancers for which this is true are left alone; as `when`.","minLength":1,"maxLength":4096,"examples":["balancer.dc == facts.master_dc"]},"per":{"enum":["balancer"],"title":"balancer","description":"The play is made for each balancer apart: `balancer` (its name and variables) is there in values and expressions, and each may get other members.","examples":["balancer"]},"upstreams":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["dest"],"properties":{"dest":{"type":"string","title":"an absolute path without .., spaces or wildcards","description":"The file on the balancer that lbctl manages, complete. It must be included in the `http` block.","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$","examples":["/etc/nginx/conf.d/x-model-upstream.conf"]},"template":{"type":"string","title":"a path","description":"EJS template of the file, relative to the playbook's folder. Without it, the template that comes with lbctl.","minLength":1,"maxLength":1024,"examples":["../templates/upstream.conf.ejs"]},"method":{"anyOf":[{"enum":["round_robin","least_conn","ip_hash","random"],"title":"one of round_robin, least_conn, ip_hash, random"},{"type":"object","required":["hash"],"properties":{"hash":{"type":"string","title":"a key of nginx variables and plain characters","description":"What requests are spread by.","pattern":"^[A-Za-z0-9_$.:|/-]{1,256}$","examples":["$arg_user"]},"consistent":{"type":"boolean","title":"true or false","description":"Ketama hashing: a change of members moves few keys.","examples":[true]}},"additionalProperties":false,"title":"a mapping with hash","examples":[{"hash":"$arg_user","consistent":true}]}],"title":"round_robin, least_conn, ip_hash, random, or a mapping with hash","description":"How nginx picks a server. `ip_hash` can not carry a canary by weights (one client address always meets the same server), only one with `routing`.","examples":["least_conn",{"hash":"$arg_user","consistent":true}],"default":"round_robin"},"routing":{"type":"object","required":["by"],"properties":{"by":{"anyOf":[{"enum":["client_ip"],"title":"client_ip"},{"type":"object","properties":{"cookie":{"type":"string","title":"a cookie name of letters, digits and underscore","description":"The cookie that tells clients apart. Other names have no variable in nginx.","pattern":"^[A-Za-z0-9_]{1,64}$","examples":["session_id"]},"header":{"type":"string","title":"a header name of letters, digits and dash","description":"The request header that tells clients apart. nginx drops headers with an underscore.","pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$","examples":["X-User-Id"]}},"additionalProperties":false,"title":"a mapping with cookie or header","minProperties":1,"maxProperties":1,"examples":[{"cookie":"session_id"}]}],"title":"client_ip, or a mapping with cookie or header","description":"What makes two requests the same client. One without the cookie or header is known by its address.","examples":["client_ip",{"cookie":"session_id"},{"header":"X-User-Id"}]}},"additionalProperties":false,"title":"a mapping with by","description":"Divides clients instead of requests: one that has seen the canary stays on it while the share grows. For `canary`; sites then say `proxy_pass http://$NAME_upstream` (docs/sticky.md).","examples":[{"by":"client_ip"},{"by":{"cookie":"session_id"}}]},"keepalive":{"type":"integer","title":"a whole number from 1 up","description":"Idle connections to members kept open per worker. Needs `proxy_http_version 1.1` and an empty `Connection` header in the location.","minimum":1,"maximum":1000000,"examples":[32]},"keepalive_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long an idle connection to a member stays open, whole seconds.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["60s"]},"groups":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"members":{"type":"array","items":{"anyOf":[{"type":"string","title":"an address HOST:PORT, [IPV6]:PORT or unix:/PATH","description":"The address alone; everything else as nginx has it by default.","examples":["10.0.0.7:5001","[::1]:22400","unix:/run/x.sock"]},{"type":"object","properties":{"address":{"type":"string","title":"an address HOST:PORT, [IPV6]:PORT or unix:/PATH","description":"Where the member listens. Either this or `hosts`.","examples":["10.0.0.7:5001"]},"hosts":{"type":"string","title":"a host pattern of the inventory","description":"Every host of this inventory pattern is a member, under its `ansible_host` address (or its name). Needs `port`.","minLength":1,"maxLength":1024,"examples":["app"]},"service":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"A service of this play: every instance on each of its hosts is a member.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["x-model"]},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"What stands behind the `@` of the unit, on every host of the service. A number is also the port.","minItems":1,"maxItems":500,"examples":[[5001,5002,5003]]},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"Spare instances on every host of the service, for `rolling` with `max_surge`: started on the new version and put in rotation before the first replica leaves, and stopped at the end. Ports that nothing else uses.","minItems":1,"maxItems":500,"examples":[[5009]]},"discover":{"type":"string","title":"a name under `discovery` of the play","description":"Everything that this source finds is a member.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["models"]},"where":{"type":"string","title":"a JMESPath expression","description":"Of those only the ones for which this is true: JMESPath over one item, with `facts`, `vars` and `balancer` beside its fields.","minLength":1,"maxLength":4096,"examples":["labels.dc == facts.master_dc"]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of every member that `hosts` gives, or of a service whose instances are no ports.","minimum":1,"maximum":65535,"examples":[5001]},"weight":{"type":"integer","title":"a whole number from 1 to 100","description":"Its weight inside its group. A member that is to get nothing is left out instead.","minimum":1,"maximum":100,"examples":[2],"default":1},"backup":{"type":"boolean","title":"true or false","description":"Gets requests only while no other member can be reached.","examples":[true]},"max_fails":{"type":"integer","title":"a whole number from 0 up","description":"Failures within `fail_timeout` after which the member is left alone for as long; 0 = never.","minimum":0,"maximum":1000,"examples":[0]},"fail_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Window for `max_fails`, whole seconds.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]},"max_conns":{"type":"integer","title":"a whole number from 0 up","description":"Connections to the member at once, per worker unless the upstream has a zone; 0 = no limit.","minimum":0,"maximum":1000000,"examples":[100]},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a text","maxLength":256}},"title":"a mapping of texts","description":"Free words about the member, for templates.","examples":[{"zone":"a"}]}},"additionalProperties":false,"title":"a mapping with address, or with hosts and port, or with service, or with discover","description":"A member with settings of its own, the hosts of a pattern, the replicas of a service, or what a source finds.","examples":[{"address":"10.0.0.7:5001","weight":2},{"hosts":"app","port":5001},{"service":"x-model","instances":[5001,5002]},{"discover":"models","where":"labels.zone == 'a'"}]}],"title":"an address, or a mapping with address, or with hosts and port, or with service, or with discover","description":"One member, the hosts of an inventory pattern, the replicas of a service, or what a source finds."},"title":"a list of members","description":"The members of the group. Either this or `service`.","minItems":1,"maxItems":5000,"examples":[["10.0.0.7:5001","10.0.0.8:5001"]]},"service":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"A service of this play: every instance on each of its hosts is a member.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["x-model"]},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"What stands behind the `@` of the unit, on every host of the service. A number is also the port.","minItems":1,"maxItems":500,"examples":[[5001,5002,5003]]},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"Spare instances on every host of the service, for `rolling` with `max_surge`: started on the new version and put in rotation before the first replica leaves, and stopped at the end. Ports that nothing else uses.","minItems":1,"maxItems":500,"examples":[[5009]]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of the service, where its instances are no ports.","minimum":1,"maximum":65535,"examples":[5001]}},"additionalProperties":false,"title":"a mapping with members, or with service and instances","description":"One group."}},"title":"a mapping of groups","description":"Groups by name; the strategy moves traffic between them. Either this or `members`.","minProperties":1,"examples":[{"stable":{"members":["10.0.0.7:5001"]},"canary":{"members":["10.0.0.8:5001"]}}]},"members":{"type":"array","items":{"anyOf":[{"type":"string","title":"an address HOST:PORT, [IPV6]:PORT or unix:/PATH","description":"The address alone; everything else as nginx has it by default.","examples":["10.0.0.7:5001","[::1]:22400","unix:/run/x.sock"]},{"type":"object","properties":{"address":{"type":"string","title":"an address HOST:PORT, [IPV6]:PORT or unix:/PATH","description":"Where the member listens. Either this or `hosts`.","examples":["10.0.0.7:5001"]},"hosts":{"type":"string","title":"a host pattern of the inventory","description":"Every host of this inventory pattern is a member, under its `ansible_host` address (or its name). Needs `port`.","minLength":1,"maxLength":1024,"examples":["app"]},"service":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"A service of this play: every instance on each of its hosts is a member.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["x-model"]},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"What stands behind the `@` of the unit, on every host of the service. A number is also the port.","minItems":1,"maxItems":500,"examples":[[5001,5002,5003]]},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"Spare instances on every host of the service, for `rolling` with `max_surge`: started on the new version and put in rotation before the first replica leaves, and stopped at the end. Ports that nothing else uses.","minItems":1,"maxItems":500,"examples":[[5009]]},"discover":{"type":"string","title":"a name under `discovery` of the play","description":"Everything that this source finds is a member.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["models"]},"where":{"type":"string","title":"a JMESPath expression","description":"Of those only the ones for which this is true: JMESPath over one item, with `facts`, `vars` and `balancer` beside its fields.","minLength":1,"maxLength":4096,"examples":["labels.dc == facts.master_dc"]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of every member that `hosts` gives, or of a service whose instances are no ports.","minimum":1,"maximum":65535,"examples":[5001]},"weight":{"type":"integer","title":"a whole number from 1 to 100","description":"Its weight inside its group. A member that is to get nothing is left out instead.","minimum":1,"maximum":100,"examples":[2],"default":1},"backup":{"type":"boolean","title":"true or false","description":"Gets requests only while no other member can be reached.","examples":[true]},"max_fails":{"type":"integer","title":"a whole number from 0 up","description":"Failures within `fail_timeout` after which the member is left alone for as long; 0 = never.","minimum":0,"maximum":1000,"examples":[0]},"fail_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Window for `max_fails`, whole seconds.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]},"max_conns":{"type":"integer","title":"a whole number from 0 up","description":"Connections to the member at once, per worker unless the upstream has a zone; 0 = no limit.","minimum":0,"maximum":1000000,"examples":[100]},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a text","maxLength":256}},"title":"a mapping of texts","description":"Free words about the member, for templates.","examples":[{"zone":"a"}]}},"additionalProperties":false,"title":"a mapping with address, or with hosts and port, or with service, or with discover","description":"A member with settings of its own, the hosts of a pattern, the replicas of a service, or what a source finds.","examples":[{"address":"10.0.0.7:5001","weight":2},{"hosts":"app","port":5001},{"service":"x-model","instances":[5001,5002]},{"discover":"models","where":"labels.zone == 'a'"}]}],"title":"an address, or a mapping with address, or with hosts and port, or with service, or with discover","description":"One member, the hosts of an inventory pattern, the replicas of a service, or what a source finds."},"title":"a list of members","description":"The members of an upstream without groups. Either this or `groups`.","minItems":1,"maxItems":5000,"examples":[["10.0.0.7:5001","10.0.0.8:5001"]]},"min_members":{"type":"integer","title":"a whole number from 1 up","description":"Fewer members than this that take requests are refused, whatever discovery says. Default 1.","minimum":1,"maximum":1000000,"examples":[2]},"max_change":{"anyOf":[{"type":"integer","title":"a whole number from 0 up","minimum":0,"maximum":1000000},{"type":"string","title":"a whole number or a percentage such as \"25%\"","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}],"title":"a whole number or a percentage such as \"25%\"","description":"How many of the members that are live now discovery may take away or add at once; more is refused. Default: no limit.","examples":[1,"25%"]},"revision_endpoint":{"type":"string","title":"a loopback address with a port, such as 127.0.0.1:9180","description":"The managed file also serves its own revision at `http://IP:PORT/lbctl/ROLLOUT/revision` on the balancer itself. With it lbctl proves what runs, not only that a reload happened.","examples":["127.0.0.1:9180"]}},"additionalProperties":false,"title":"a mapping with dest and members or groups","description":"One nginx upstream. Its key is its name in nginx."}},"title":"a mapping of upstreams","description":"The nginx upstreams of this rollout, by name. They change together.","minProperties":1,"examples":[{"x-model":{"dest":"/etc/nginx/conf.d/x-model-upstream.conf","members":["10.0.0.7:5001"]}}]},"services":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["hosts","version"],"properties":{"hosts":{"type":"string","title":"a host pattern of the inventory","description":"The app hosts, as a host pattern of the inventory.","minLength":1,"maxLength":1024,"examples":["app"]},"version":{"type":"string","title":"a version of letters, digits, dot, dash, plus and underscore, at most 64 characters","description":"The release: a folder under `releases/`. A release is never changed: another content is another one.","pattern":"^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$","examples":["<%= version %>","2.1.0"]},"unit":{"type":"string","title":"a path","description":"EJS template of the systemd unit, relative to the playbook's folder. Without it, the template that comes with lbctl, filled from the keys below.","minLength":1,"maxLength":1024,"examples":["../templates/x-model@.service.ejs"]},"target":{"anyOf":[{"type":"boolean","title":"true or false"},{"type":"string","title":"a path","minLength":1,"maxLength":1024}],"title":"true, false or a path","description":"A target that wants every instance, so that `systemctl stop SERVICE.target` stops all: `true` for the one that comes with lbctl, or an EJS template of it.","examples":[true,"../templates/x-model.target.ejs"],"default":false},"env":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"type":"string","title":"a text, a number, true or false","maxLength":16384},{"type":"number","title":"a text, a number, true or false"},{"type":"boolean","title":"a text, a number, true or false"}]}},"title":"a mapping of environment variables","description":"Environment of every instance, in a file that only root can read. Values may use `<%= instance %>` and `<%= inventory_hostname %>`.","examples":[{"PORT":"<%= instance %>","WORKERS":4}]},"credentials":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a text","maxLength":65536}},"title":"a mapping of texts","description":"Secrets that reach the unit by `LoadCredential=` under these names.","examples":[{"db_password":"<%= db_password %>"}]},"artifact":{"type":"object","properties":{"files":{"anyOf":[{"type":"string","title":"a path","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","title":"a path","description":"A folder, relative to the playbook's folder.","minLength":1,"maxLength":1024,"examples":["../build/x-model/"]},"exclude":{"type":"array","items":{"type":"string","title":"one line of text","description":"A name or path that is left out.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["*.pyc"]},"title":"a list of names","description":"Names, or paths from the folder, that are left out; `*` stands for any part of a name.","maxItems":100,"examples":[[".git","*.pyc"]]}},"additionalProperties":false,"title":"a mapping with from"}],"title":"a path, or a mapping with from","description":"A folder of this machine, sent over the connection: only what differs.","examples":["../build/x-model/"]},"rsync":{"anyOf":[{"type":"string","title":"one line of text","description":"A folder.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["build@ci.example:/builds/x-model/"]},{"type":"object","required":["from"],"properties":{"from":{"type":"string","title":"one line of text","description":"A folder: of this machine, relative to the playbook's folder; of another, `USER@HOST:PATH`; of a daemon, `rsync://HOST/MODULE/PATH`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["build@ci.example:/builds/x-model/"]},"exclude":{"type":"array","items":{"type":"string","title":"one line of text","description":"A pattern of rsync's.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["*.pyc"]},"title":"a list of patterns","description":"What is left out, as `rsync --exclude` understands it.","maxItems":100,"examples":[[".git","*.pyc"]]},"options":{"type":"array","items":{"type":"string","title":"one of --checksum, --compress, --copy-links, --copy-unsafe-links, --safe-links, --one-file-system, --prune-empty-dirs, --cvs-exclude, --include=, --exclude=, --bwlimit=, --timeout=, --port=, --max-size=, --min-size= and their like","description":"An option of rsync that changes what is fetched, or how; none that runs programs or removes anything.","pattern":"^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$","examples":["--compress"]},"title":"a list of options","description":"Further options of rsync, from a list of safe ones. Files, links, modes and times are always taken.","maxItems":50,"examples":[["--compress","--bwlimit=10m"]]}},"additionalProperties":false,"title":"a mapping with from"}],"title":"a folder, or a mapping with from","description":"What rsync fetches to this machine, from here or from elsewhere; then it goes the way of all releases.","examples":["build@ci.example:/builds/x-model/"]},"git":{"type":"object","required":["repository","ref"],"properties":{"repository":{"type":"string","title":"one line of text that does not begin with a dash or a space","description":"URL or path of the repository.","pattern":"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$","maxLength":1024,"examples":["ssh://git@git.example/x-model.git"]},"ref":{"type":"string","title":"one line of text that does not begin with a dash or a space","description":"Branch, tag or commit.","pattern":"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$","maxLength":1024,"examples":["v2.1.0"]},"via":{"enum":["host","controller"],"title":"host or controller","description":"Who fetches: the host itself, or this machine, which then sends it.","examples":["controller"],"default":"controller"}},"additionalProperties":false,"title":"a mapping with repository and ref","description":"A checkout of a git repository."},"http":{"type":"object","required":["url","sha256"],"properties":{"url":{"type":"string","title":"one line of text","description":"The address of the file.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["https://files.example/x-model-2.1.0.tar.gz"]},"sha256":{"type":"string","title":"a sha256 of 64 hexadecimal digits","description":"What the file must be.","pattern":"^[0-9a-f]{64}$","examples":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]},"via":{"enum":["host","controller"],"title":"host or controller","description":"Who fetches: the host itself, or this machine, which then sends it.","examples":["controller"],"default":"host"},"unpack":{"type":"boolean","title":"true or false","description":"Unpack a tar or zip archive. Default true for names that are one.","examples":[true]}},"additionalProperties":false,"title":"a mapping with url and sha256","description":"A file from a web server."},"s3":{"type":"object","required":["endpoint","bucket","key"],"properties":{"endpoint":{"type":"string","title":"one line of text","description":"The address of the storage.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["https://s3.example"]},"bucket":{"type":"string","title":"one line of text","description":"The bucket.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["releases"]},"key":{"type":"string","title":"one line of text","description":"The key of the object.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["x-model/2.1.0.tar.gz"]},"sha256":{"type":"string","title":"a sha256 of 64 hexadecimal digits","description":"What the file must be.","pattern":"^[0-9a-f]{64}$","examples":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]},"region":{"type":"string","title":"one line of text","description":"The region. Default us-east-1.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["us-east-1"]},"unpack":{"type":"boolean","title":"true or false","description":"Unpack a tar or zip archive. Default true for names that are one.","examples":[true]}},"additionalProperties":false,"title":"a mapping with endpoint, bucket and key","description":"An object of S3-compatible storage."},"package":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","title":"the name of a package","description":"The name of the package.","pattern":"^[a-z0-9][a-z0-9+.-]{0,127}$","examples":["x-model"]},"version":{"type":"string","title":"the version of a package","description":"Its version, exactly.","pattern":"^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$","examples":["2.1.0-1"]}},"additionalProperties":false,"title":"a mapping with name and version","description":"A package of the distribution (apt)."},"dest":{"type":"string","title":"an absolute path without .., spaces or wildcards","description":"Folder on the app hosts: `releases/VERSION/`, and `instances/NAME` pointing at the release it runs. Default /opt/SERVICE.","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$","examples":["/var/projects/x-model"]}},"additionalProperties":false,"title":"a mapping with one of files, rsync, git, http, s3, package, and dest","description":"What is brought to the hosts and becomes a release. Without it nothing is delivered."},"link":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a path inside the release","minLength":1,"maxLength":1024}},"title":"a mapping of paths","description":"Commands outside of the release: path of the link to path inside the release.","examples":[{"/usr/local/bin/x-model":"bin/x-model"}]},"keep_releases":{"type":"integer","title":"a whole number from 1 up","description":"Releases that stay on a host, the one that runs included. Default 5.","minimum":1,"maximum":1000000,"examples":[5]},"hooks":{"type":"object","properties":{"before_release":{"type":"string","title":"one line of text","description":"Run once, on the first host, in the new release, before any instance runs it.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["./bin/migrate"]},"after_release":{"type":"string","title":"one line of text","description":"Run once, on the first host, when all of them do.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["./bin/announce"]}},"additionalProperties":false,"title":"a mapping with before_release and after_release","description":"Commands for a release."},"health":{"type":"object","properties":{"http":{"type":"object","properties":{"path":{"type":"string","title":"a path of a URL","description":"What is asked for.","pattern":"^/[!-~]{0,1023}$","examples":["/health"],"default":"/"},"expect":{"anyOf":[{"type":"integer","title":"a status from 100 to 599","minimum":100,"maximum":599},{"type":"array","items":{"type":"integer","title":"a status from 100 to 599","minimum":100,"maximum":599},"title":"a list of statuses","minItems":1,"maxItems":50}],"title":"a status, or a list of statuses","description":"The answers that are good.","examples":[200,[200,204]],"default":200},"body":{"type":"string","title":"one line of text","description":"Text that the answer must hold.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["ok"]},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"one line of text","description":"The value of a header.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["x-model.example"]}},"title":"a mapping of texts","description":"Request headers.","examples":[{"Host":"x-model.example"}]}},"additionalProperties":false,"title":"a mapping with path and expect","description":"A good answer to a GET."},"tcp":{"type":"object","properties":{},"additionalProperties":false,"title":"an empty mapping {}","description":"A connection is accepted."},"command":{"type":"string","title":"one line of text","description":"A command on the app host that exits with 0; `%i` is the instance.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["./check %i"]},"systemd":{"type":"object","properties":{"window":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"The unit is active all this time and is not restarted.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5s"]}},"additionalProperties":false,"title":"a mapping with window","description":"systemd's own word for it."},"from":{"enum":["balancer","controller"],"title":"balancer or controller","description":"Where `http` and `tcp` are asked from: a balancer, because that is the path requests take; or this machine, where it can reach the replicas.","examples":["controller"],"default":"balancer"},"interval":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Between two probes. Default 1s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["1s"]},"healthy":{"type":"integer","title":"a whole number from 1 up","description":"So many good answers in a row. Default 3.","minimum":1,"maximum":1000000,"examples":[3]},"probe_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"For one probe. Default 5s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5s"]},"timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"For all of it. Default 30s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]}},"additionalProperties":false,"title":"a mapping with one of http, tcp, command, systemd","description":"When a replica that was restarted is good to take requests. Without it: when systemd says so.","examples":[{"http":{"path":"/health","expect":200},"interval":"1s","healthy":3,"timeout":"30s"}]},"description":{"type":"string","title":"one line of text","description":"`Description=` of the unit.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["x-model %i"]},"on_change":{"enum":["restart","reload"],"title":"restart or reload","description":"What a running instance gets for a new release: `reload` for a unit with `exec_reload`. Another unit or environment always restarts.","examples":["reload"],"default":"restart"},"settle":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long an instance is followed after its start: it must not end or be started anew. Default 2s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["2s"]},"type":{"enum":["exec","simple","forking","notify","oneshot"],"title":"one of exec, simple, forking, notify, oneshot","description":"`Type=` of the unit.","examples":["exec"],"default":"exec"},"exec_start":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecStart=`; a path relative to the release begins with `./`. Needed when `unit` is not given.","examples":["./bin/x-model --port %i",["./bin/x-model --port %i"]]},"exec_start_pre":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecStartPre=`.","examples":["./bin/x-model check",["./bin/x-model check"]]},"exec_start_post":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecStartPost=`.","examples":["./bin/warm-up %i",["./bin/warm-up %i"]]},"exec_reload":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecReload=`.","examples":["/bin/kill -HUP $MAINPID",["/bin/kill -HUP $MAINPID"]]},"exec_stop":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecStop=`.","examples":["./bin/x-model stop",["./bin/x-model stop"]]},"exec_stop_post":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecStopPost=`.","examples":["./bin/x-model clean",["./bin/x-model clean"]]},"user":{"type":"string","title":"one line of text","description":"`User=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["x-model"]},"group":{"type":"string","title":"one line of text","description":"`Group=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["x-model"]},"working_directory":{"type":"string","title":"one line of text","description":"`WorkingDirectory=`; without it the release.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["/var/lib/x-model"]},"pid_file":{"type":"string","title":"one line of text","description":"`PIDFile=`, for `type: forking`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["/run/x-model/%i.pid"]},"remain_after_exit":{"type":"boolean","title":"true or false","description":"`RemainAfterExit=`, for `type: oneshot`.","examples":[true]},"restart":{"enum":["no","on-success","on-failure","on-abnormal","on-watchdog","on-abort","always"],"title":"one of no, on-success, on-failure, on-abnormal, on-watchdog, on-abort, always","description":"`Restart=`.","examples":["on-failure"],"default":"on-failure"},"restart_sec":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"`RestartSec=`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["1s"]},"start_limit_burst":{"type":"integer","title":"a whole number from 0 up","description":"`StartLimitBurst=`.","minimum":0,"maximum":1000000,"examples":[5]},"start_limit_interval":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"`StartLimitIntervalSec=`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]},"timeout_start":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"`TimeoutStartSec=`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]},"timeout_stop":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"`TimeoutStopSec=`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]},"watchdog":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"`WatchdogSec=`, for `type: notify`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]},"kill_mode":{"enum":["control-group","mixed","process","none"],"title":"one of control-group, mixed, process, none","description":"`KillMode=`.","examples":["mixed"]},"kill_signal":{"type":"string","title":"one line of text","description":"`KillSignal=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["SIGINT"]},"limit_nofile":{"type":"integer","title":"a whole number from 1 up","description":"`LimitNOFILE=`.","minimum":1,"maximum":1000000,"examples":[65536]},"limit_nproc":{"type":"integer","title":"a whole number from 1 up","description":"`LimitNPROC=`.","minimum":1,"maximum":1000000,"examples":[4096]},"memory_max":{"type":"string","title":"one line of text","description":"`MemoryMax=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["512M"]},"cpu_quota":{"type":"string","title":"one line of text","description":"`CPUQuota=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["150%"]},"tasks_max":{"type":"integer","title":"a whole number from 1 up","description":"`TasksMax=`.","minimum":1,"maximum":1000000,"examples":[512]},"nice":{"type":"integer","title":"a whole number from -20 to 19","description":"`Nice=`.","minimum":-20,"maximum":19,"examples":[5]},"umask":{"type":"string","title":"one line of text","description":"`UMask=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["0027"]},"after":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`After=`, besides network-online.target.","examples":["postgresql.service",["postgresql.service"]]},"requires":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`Requires=`.","examples":["postgresql.service",["postgresql.service"]]},"wants":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`Wants=`.","examples":["redis.service",["redis.service"]]}},"additionalProperties":false,"title":"a mapping with hosts and version","description":"One service. Its key names its unit."}},"title":"a mapping of services","description":"The systemd services behind the upstreams, by name: lbctl brings their releases to the app hosts and restarts them replica by replica (docs/services.md).","minProperties":1,"examples":[{"x-model":{"hosts":"app","version":"2.1.0","exec_start":"./bin/x-model --port %i"}}]},"sites":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"enum":["absent"],"title":"absent"},{"type":"object","properties":{"dest":{"type":"string","title":"an absolute path without .., spaces or wildcards","description":"The file on the balancer that lbctl manages, complete. One in a folder `sites-available` is enabled by a link of its name in `sites-enabled` beside it; any other must be included in the `http` block (`/etc/nginx/conf.d/NAME.conf` where there is no `sites-enabled`). Default `/etc/nginx/sites-available/NAME`.","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$","examples":["/etc/nginx/conf.d/x-model.conf"]},"enabled":{"type":"boolean","title":"true or false","description":"Without its link a site keeps its file and serves nobody.","examples":[false],"default":true},"template":{"type":"string","title":"a path","description":"EJS template of the file, relative to the playbook's folder. Without it, the template that comes with lbctl.","minLength":1,"maxLength":1024,"examples":["../templates/site.conf.ejs"]},"server_name":{"anyOf":[{"type":"string","title":"a server name such as example.org, *.example.org or _","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},{"type":"array","items":{"type":"string","title":"a server name such as example.org, *.example.org or _","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},"title":"a list of server names","minItems":1,"maxItems":100}],"title":"a server name or a list of them","description":"The names that the site answers to. Without it, none: it serves as the default one.","examples":["x-model.example.org",["example.org","*.example.org"]]},"listen":{"anyOf":[{"anyOf":[{"type":"integer","title":"a port from 1 to 65535","minimum":1,"maximum":65535},{"type":"string","title":"PORT, IP:PORT, *:PORT or [IPV6]:PORT","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}],"title":"a port, IP:PORT, *:PORT or [IPV6]:PORT"},{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port from 1 to 65535","minimum":1,"maximum":65535},{"type":"string","title":"PORT, IP:PORT, *:PORT or [IPV6]:PORT","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}],"title":"a port, IP:PORT, *:PORT or [IPV6]:PORT"},"title":"a list of addresses","minItems":1,"maxItems":20}],"title":"a port, an address with a port, or a list of them","description":"Where it listens. Default `[80, \"[::]:80\"]`, with `tls` `[443, \"[::]:443\"]`.","examples":[8080,["10.0.0.1:80","[::1]:80"]]},"default_server":{"type":"boolean","title":"true or false","description":"It also answers names that no site has. Only one site of an address can: take the `default` one away.","examples":[true]},"upstream":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"The upstream of this play that it leads to. Without it, the only one of the play.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["x-model"]},"tls":{"type":"object","required":["certificate","key"],"properties":{"certificate":{"type":"string","title":"an absolute path without .., spaces or wildcards","description":"The certificate with its chain, on the balancer.","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$","examples":["/etc/letsencrypt/live/example.org/fullchain.pem"]},"key":{"type":"string","title":"an absolute path without .., spaces or wildcards","description":"Its private key, on the balancer.","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$","examples":["/etc/letsencrypt/live/example.org/privkey.pem"]},"redirect":{"type":"boolean","title":"true or false","description":"A second server on port 80 sends plain requests to https.","examples":[false],"default":true}},"additionalProperties":false,"title":"a mapping with certificate and key","description":"The site speaks TLS."},"websocket":{"type":"boolean","title":"true or false","description":"Passes on the upgrade of a connection to a WebSocket.","examples":[true]},"next_upstream":{"type":"array","items":{"enum":["error","timeout","invalid_header","http_500","http_502","http_503","http_504","http_403","http_404","http_429","non_idempotent"],"title":"one of error, timeout, invalid_header, http_500, http_502, http_503, http_504, http_403, http_404, http_429, non_idempotent"},"title":"a list of reasons","description":"After what nginx asks another server of the upstream (`proxy_next_upstream`). Default: `error` and `timeout`, as nginx has it; an empty list asks no other.","maxItems":11,"examples":[["error","timeout","http_502"]]},"read_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long a server may be silent before its answer is given up (`proxy_read_timeout`).","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["60s"]},"max_body":{"type":"string","title":"a size such as 20m, or 0 for any","description":"The largest body of a request (`client_max_body_size`). Default `1m`, as nginx has it.","pattern":"^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$","examples":["20m"]},"proxy_headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a text of letters, digits, spaces, nginx variables and ._:,/@=+-","pattern":"^[A-Za-z0-9_$.:,/@=+ -]{0,256}$"}},"title":"a mapping of header names to texts","description":"Headers that the upstream is sent beside `Host`, `X-Real-IP`, `X-Forwarded-For` and `X-Forwarded-Proto`, which may be given here as well. An empty text takes one away.","examples":[{"X-Request-Id":"$request_id"}]}},"additionalProperties":false,"title":"a mapping of settings","description":"A site that lbctl manages. Its key is the name of its file and of its link."}],"title":"a mapping of settings, or absent","description":"A site of nginx, or `absent`: the link of that name in `/etc/nginx/sites-enabled` is taken away, and what it leads to stays."}},"title":"a mapping of sites","description":"The nginx sites that lead requests to the upstreams, by name; they change together with those (docs/sites.md).","minProperties":1,"examples":[{"x-model":{"server_name":"x-model.example.org"},"default":"absent"}]},"watch":{"type":"object","properties":{"heartbeat":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"What changes within one heartbeat is looked at together, and sources that can not tell of changes are asked once in each. 0s: at once, and once a second. Default 30s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]},"splay":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"A random wait up to this before each refresh, so that many watchers do not reload together.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5s"]},"on":{"type":"array","items":{"enum":["added","changed","removed"],"title":"added, changed or removed"},"title":"a list of added, changed and removed","description":"The changes to act on; others wait until one of these comes as well. Default all. With [added, changed] members that only went away stay until another comes.","minItems":1,"maxItems":3,"examples":[["added","changed"]]},"stable_for":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long an answer has to stay the same before it is acted on. Default 0s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]},"max_refreshes":{"type":"string","title":"a number per second, minute or hour, such as \"6 per minute\"","description":"No more refreshes than this, whatever the sources say. Default \"6 per minute\".","pattern":"^[1-9][0-9]{0,3} per (?:second|minute|hour)$","examples":["6 per minute"]},"lock":{"type":"string","title":"a host pattern of the inventory","description":"Hosts that keep a lock for all watchers of this play, by whichever machine they run on: only one of them refreshes at a time.","minLength":1,"maxLength":1024,"examples":["balancers[0]"]},"lock_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long the other watchers are waited for. Default 1h.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["1h"]},"settle":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Wait once it is this watcher's turn; then the sources are asked anew. Default 5s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5s"]}},"additionalProperties":false,"title":"settings of the watcher","description":"How `lbctl watch` keeps the upstreams in step with their sources (docs/watch.md).","examples":[{"heartbeat":"10s","stable_for":"5s"}]},"strategy":{"type":"object","properties":{"rolling":{"type":"object","properties":{"max_unavailable":{"anyOf":[{"type":"integer","title":"a whole number from 0 up","minimum":0,"maximum":1000000},{"type":"string","title":"a whole number or a percentage such as \"25%\"","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}],"title":"a whole number or a percentage such as \"25%\"","description":"Members out of rotation at once.","examples":[1,"25%"]},"max_surge":{"anyOf":[{"type":"integer","title":"a whole number from 0 up","minimum":0,"maximum":1000000},{"type":"string","title":"a whole number or a percentage such as \"25%\"","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}],"title":"a whole number or a percentage such as \"25%\"","description":"Members in rotation above the wanted number at once. With services: so many spare instances (`surge` of a group) serve while replicas are restarted.","examples":[1,"25%"]},"order":{"enum":["stop_first","start_first"],"title":"stop_first or start_first","description":"Whether an old member leaves before a new one joins, or after. With services `start_first` needs `max_surge`: then never fewer replicas than all serve, whatever `max_unavailable` is.","examples":["stop_first"],"default":"stop_first"},"drain":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long a replica that has left is waited for before it is restarted; ends as soon as no balancer holds a connection to it. Default 30s. For services.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]},"pause":{"anyOf":[{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"The same as giving the duration alone.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5m"]}},"additionalProperties":false,"title":"an empty mapping {}"}],"title":"a duration such as 5m, or {} to wait for `lbctl promote`","description":"Wait this long, or with `{}` until somebody runs `lbctl promote`.","examples":["5m",{}]}},"additionalProperties":false,"title":"a mapping of rolling settings","description":"Replaces members batch by batch."},"blue_green":{"type":"object","required":["groups"],"properties":{"groups":{"type":"array","items":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"A group.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["blue"]},"title":"a list of two groups","description":"The two groups. Which of them is live is read from the balancers, never assumed.","minItems":2,"maxItems":2,"examples":[["blue","green"]]},"auto_promote":{"anyOf":[{"type":"boolean","title":"true or false"},{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}],"title":"true, false or a duration","description":"`true`: switch at once. `false`: wait for `lbctl promote`. A duration: wait that long.","examples":[true,"10m"],"default":true},"keep":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long the replicas of the old group stay up after the switch, for a way back in one step; then timers on their own hosts stop them. Without it they are not stopped. For services.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["15m"]},"drain":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long a replica that has left is waited for before it is restarted; ends as soon as no balancer holds a connection to it. Default 30s. For services.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]}},"additionalProperties":false,"title":"a mapping with groups","description":"Switches all requests from one group to the other in one step."},"canary":{"type":"object","required":["stable","canary","steps"],"properties":{"stable":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"The group that serves now.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["stable"]},"canary":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"The group that is to take over.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["canary"]},"steps":{"type":"array","items":{"type":"object","properties":{"set_weight":{"type":"number","title":"a number from 0 to 100","description":"The share of requests that the canary group gets from here on, in percent. Never less than the step before.","minimum":0,"maximum":100,"examples":[25]},"pause":{"anyOf":[{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"The same as giving the duration alone.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5m"]}},"additionalProperties":false,"title":"an empty mapping {}"}],"title":"a duration such as 5m, or {} to wait for `lbctl promote`","description":"Wait this long, or with `{}` until somebody runs `lbctl promote`.","examples":["5m",{}]}},"additionalProperties":false,"minProperties":1,"maxProperties":1,"title":"a mapping with one key: set_weight or pause","description":"One step."},"title":"a list of steps","description":"What happens, in order. The last `set_weight` is 100.","minItems":1,"maxItems":500,"examples":[[{"set_weight":5},{"pause":"5m"},{"set_weight":25},{"pause":{}},{"set_weight":100}]]},"after":{"enum":["keep","absorb"],"title":"keep or absorb","description":"What happens at 100 %. `keep`: traffic stays on the canary group; next time the roles are the other way round. `absorb` (services): the stable group is rolled to the new version, gets its traffic back, and the canary is stopped.","examples":["absorb"],"default":"keep"},"drain":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long a replica that has left is waited for before it is restarted; ends as soon as no balancer holds a connection to it. Default 30s. For services.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]}},"additionalProperties":false,"title":"a mapping with stable, canary and steps","description":"Moves a growing share of requests to another group."}},"additionalProperties":false,"minProperties":1,"maxProperties":1,"title":"a mapping with one key: rolling, blue_green or canary","description":"How traffic moves from what is live to what the playbook says.","examples":[{"canary":{"stable":"stable","canary":"canary","steps":[{"set_weight":5},{"pause":{}},{"set_weight":100}]}},{"rolling":{}}]}},"additionalProperties":false,"title":"a play","description":"One rollout: upstreams on balancers, and how traffic moves."};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hosts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.upstreams === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "upstreams"},message:"must have required property '"+"upstreams"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.strategy === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "strategy"},message:"must have required property '"+"strategy"+"'",schema:schema11.required,parentSchema:schema11,data};
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
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.name,data:data0};
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
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.name.type,parentSchema:schema11.properties.name,data:data0};
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
const err7 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.hosts,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.hosts,data:data1};
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
const err9 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.hosts.type,parentSchema:schema11.properties.hosts,data:data1};
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
const err10 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.serial.anyOf[0].type,parentSchema:schema11.properties.serial.anyOf[0],data:data2};
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
const err11 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.serial.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.serial.anyOf[0],data:data2};
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
const err13 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$"},message:"must match pattern \""+"^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$"+"\"",schema:"^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$",parentSchema:schema11.properties.serial.anyOf[1],data:data2};
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
const err14 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.serial.anyOf[1].type,parentSchema:schema11.properties.serial.anyOf[1],data:data2};
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
const err15 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/anyOf/2/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.serial.anyOf[2],data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2.length < 1){
const err16 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.serial.anyOf[2],data:data2};
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
const err17 = {instancePath:instancePath+"/serial/" + i0,schemaPath:"#/properties/serial/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.serial.anyOf[2].items.anyOf[0].type,parentSchema:schema11.properties.serial.anyOf[2].items.anyOf[0],data:data3};
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
const err18 = {instancePath:instancePath+"/serial/" + i0,schemaPath:"#/properties/serial/anyOf/2/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.serial.anyOf[2].items.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err19 = {instancePath:instancePath+"/serial/" + i0,schemaPath:"#/properties/serial/anyOf/2/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.serial.anyOf[2].items.anyOf[0],data:data3};
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
const err20 = {instancePath:instancePath+"/serial/" + i0,schemaPath:"#/properties/serial/anyOf/2/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"},message:"must match pattern \""+"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"+"\"",schema:"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$",parentSchema:schema11.properties.serial.anyOf[2].items.anyOf[1],data:data3};
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
const err21 = {instancePath:instancePath+"/serial/" + i0,schemaPath:"#/properties/serial/anyOf/2/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.serial.anyOf[2].items.anyOf[1].type,parentSchema:schema11.properties.serial.anyOf[2].items.anyOf[1],data:data3};
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
const err22 = {instancePath:instancePath+"/serial/" + i0,schemaPath:"#/properties/serial/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.serial.anyOf[2].items.anyOf,parentSchema:schema11.properties.serial.anyOf[2].items,data:data3};
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
const err23 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.serial.anyOf[2].type,parentSchema:schema11.properties.serial.anyOf[2],data:data2};
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
const err24 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.serial.anyOf,parentSchema:schema11.properties.serial,data:data2};
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
const err25 = {instancePath:instancePath+"/max_fail_percentage",schemaPath:"#/properties/max_fail_percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.max_fail_percentage,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err26 = {instancePath:instancePath+"/max_fail_percentage",schemaPath:"#/properties/max_fail_percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.max_fail_percentage,data:data4};
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
const err27 = {instancePath:instancePath+"/max_fail_percentage",schemaPath:"#/properties/max_fail_percentage/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.max_fail_percentage.type,parentSchema:schema11.properties.max_fail_percentage,data:data4};
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
let data5 = data.any_errors_fatal;
if(typeof data5 !== "boolean"){
const err28 = {instancePath:instancePath+"/any_errors_fatal",schemaPath:"#/properties/any_errors_fatal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.any_errors_fatal.type,parentSchema:schema11.properties.any_errors_fatal,data:data5};
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
let data6 = data.become;
if(typeof data6 !== "boolean"){
const err29 = {instancePath:instancePath+"/become",schemaPath:"#/properties/become/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.become.type,parentSchema:schema11.properties.become,data:data6};
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
const err30 = {instancePath:instancePath+"/become_user",schemaPath:"#/properties/become_user/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,31}$"+"\"",schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:schema11.properties.become_user,data:data7};
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
const err31 = {instancePath:instancePath+"/become_user",schemaPath:"#/properties/become_user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.become_user.type,parentSchema:schema11.properties.become_user,data:data7};
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
const err32 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.vars.type,parentSchema:schema11.properties.vars,data:data8};
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
const err33 = {instancePath:instancePath+"/vars_files",schemaPath:"#/properties/vars_files/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.vars_files,data:data9};
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
const err34 = {instancePath:instancePath+"/vars_files/" + i1,schemaPath:"#/properties/vars_files/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.vars_files.items,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10.length < 1){
const err35 = {instancePath:instancePath+"/vars_files/" + i1,schemaPath:"#/properties/vars_files/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.vars_files.items,data:data10};
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
const err36 = {instancePath:instancePath+"/vars_files/" + i1,schemaPath:"#/properties/vars_files/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.vars_files.items.type,parentSchema:schema11.properties.vars_files.items,data:data10};
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
const err37 = {instancePath:instancePath+"/vars_files",schemaPath:"#/properties/vars_files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.vars_files.type,parentSchema:schema11.properties.vars_files,data:data9};
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
const err38 = {instancePath:instancePath+"/secret_vars",schemaPath:"#/properties/secret_vars/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.secret_vars,data:data11};
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
const err39 = {instancePath:instancePath+"/secret_vars/" + i2,schemaPath:"#/properties/secret_vars/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema11.properties.secret_vars.items,data:data12};
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
const err40 = {instancePath:instancePath+"/secret_vars/" + i2,schemaPath:"#/properties/secret_vars/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.secret_vars.items.type,parentSchema:schema11.properties.secret_vars.items,data:data12};
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
const err41 = {instancePath:instancePath+"/secret_vars",schemaPath:"#/properties/secret_vars/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.secret_vars.type,parentSchema:schema11.properties.secret_vars,data:data11};
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
const err42 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.tags,data:data13};
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
const err43 = {instancePath:instancePath+"/tags/" + i3,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.tags.items,data:data14};
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
const err44 = {instancePath:instancePath+"/tags/" + i3,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tags.items.type,parentSchema:schema11.properties.tags.items,data:data14};
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
const err45 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tags.type,parentSchema:schema11.properties.tags,data:data13};
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
const err46 = {instancePath:instancePath+"/settle",schemaPath:"#/properties/settle/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.settle,data:data15};
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
const err47 = {instancePath:instancePath+"/settle",schemaPath:"#/properties/settle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.settle.type,parentSchema:schema11.properties.settle,data:data15};
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
const err48 = {instancePath:instancePath+"/splay",schemaPath:"#/properties/splay/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.splay,data:data16};
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
const err49 = {instancePath:instancePath+"/splay",schemaPath:"#/properties/splay/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.splay.type,parentSchema:schema11.properties.splay,data:data16};
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
const err50 = {instancePath:instancePath+"/prove_timeout",schemaPath:"#/properties/prove_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.prove_timeout,data:data17};
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
const err51 = {instancePath:instancePath+"/prove_timeout",schemaPath:"#/properties/prove_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.prove_timeout.type,parentSchema:schema11.properties.prove_timeout,data:data17};
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
const err52 = {instancePath:instancePath+"/max_old_workers",schemaPath:"#/properties/max_old_workers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.max_old_workers.type,parentSchema:schema11.properties.max_old_workers,data:data18};
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
const err53 = {instancePath:instancePath+"/max_old_workers",schemaPath:"#/properties/max_old_workers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.max_old_workers,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err54 = {instancePath:instancePath+"/max_old_workers",schemaPath:"#/properties/max_old_workers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.max_old_workers,data:data18};
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
const err55 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.confirm,data:data19};
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
const err56 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.confirm.type,parentSchema:schema11.properties.confirm,data:data19};
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
const err57 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.discovery.patternProperties["^.*$"],data:data21};
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
const err58 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/inventory/required",keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.inventory.required,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.inventory,data:data22};
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
const err59 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/inventory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.inventory,data:data22};
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
const err60 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/inventory/properties/hosts/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.inventory.properties.hosts,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data23.length < 1){
const err61 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/inventory/properties/hosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.inventory.properties.hosts,data:data23};
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
const err62 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/inventory/properties/hosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.inventory.properties.hosts.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.inventory.properties.hosts,data:data23};
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
const err63 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/inventory/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.inventory.properties.port.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.inventory.properties.port,data:data24};
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
const err64 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/inventory/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.inventory.properties.port,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err65 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/inventory/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.inventory.properties.port,data:data24};
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
const err66 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/inventory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.inventory.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.inventory,data:data22};
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
const err67 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/file/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.file,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data25.length < 1){
const err68 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.file,data:data25};
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
const err69 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.file.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.file,data:data25};
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
const err70 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/exec/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.exec,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data26.length < 1){
const err71 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/exec/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.exec,data:data26};
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
const err72 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i4,schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/exec/items/maxLength",keyword:"maxLength",params:{limit: 32768},message:"must NOT have more than 32768 characters",schema:32768,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.exec.items,data:data27};
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
const err73 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i4,schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/exec/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.exec.items.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.exec.items,data:data27};
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
const err74 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/exec/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.exec.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.exec,data:data26};
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
const err75 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.required,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http,data:data28};
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
const err76 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http,data:data28};
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
const err77 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/url",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]{1,2048}$"},message:"must match pattern \""+"^https?://[^\\s]{1,2048}$"+"\"",schema:"^https?://[^\\s]{1,2048}$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.url,data:data29};
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
const err78 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/url",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.url.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.url,data:data29};
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
const err79 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/headers/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.headers.patternProperties["^.*$"],data:data31};
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
const err80 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.headers.patternProperties["^.*$"].type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.headers.patternProperties["^.*$"],data:data31};
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
const err81 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.headers.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.headers,data:data30};
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
let data32 = data28.body;
if(typeof data32 !== "string"){
const err82 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/body",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.body.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.body,data:data32};
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
const err83 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls,data:data33};
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
const err84 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/tls/properties/ca/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls.properties.ca,data:data34};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data34.length < 1){
const err85 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/tls/properties/ca/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls.properties.ca,data:data34};
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
const err86 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/tls/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls.properties.ca.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls.properties.ca,data:data34};
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
const err87 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/tls/properties/cert/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls.properties.cert,data:data35};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data35.length < 1){
const err88 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/tls/properties/cert/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls.properties.cert,data:data35};
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
const err89 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/tls/properties/cert/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls.properties.cert.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls.properties.cert,data:data35};
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
const err90 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/tls/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls.properties.key,data:data36};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data36.length < 1){
const err91 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/tls/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls.properties.key,data:data36};
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
const err92 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/tls/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls.properties.key.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls.properties.key,data:data36};
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
const err93 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/server_name",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/tls/properties/server_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls.properties.server_name,data:data37};
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
const err94 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/server_name",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/tls/properties/server_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls.properties.server_name.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls.properties.server_name,data:data37};
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
const err95 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.properties.tls,data:data33};
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
const err96 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/http",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.http.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.http,data:data28};
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
const err97 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/dns/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.required,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns,data:data38};
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
const err98 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/dns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns,data:data38};
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
const err99 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/name",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/dns/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$"},message:"must match pattern \""+"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$"+"\"",schema:"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.name,data:data39};
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
const err100 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/name",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/dns/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.name.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.name,data:data39};
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
const err101 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/type",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/dns/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.type.enum,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.type,data:data40};
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
const err102 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/dns/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.port.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.port,data:data41};
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
const err103 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/dns/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.port,data:data41};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data41 < 1 || isNaN(data41)){
const err104 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/dns/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.port,data:data41};
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
const err105 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/dns/properties/servers/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.servers,data:data42};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data42.length < 1){
const err106 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/dns/properties/servers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.servers,data:data42};
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
const err107 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers/" + i5,schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/dns/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.servers.items,data:data43};
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
const err108 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers/" + i5,schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/dns/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.servers.items.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.servers.items,data:data43};
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
const err109 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/dns/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.servers.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.properties.servers,data:data42};
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
const err110 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/dns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.dns,data:data38};
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
const err111 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/map/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.map,data:data44};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data44.length < 1){
const err112 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/map/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.map,data:data44};
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
const err113 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/map/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.map.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.map,data:data44};
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
const err114 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.timeout,data:data45};
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
const err115 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.timeout.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.timeout,data:data45};
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
const err116 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.discovery.patternProperties["^.*$"].type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"],data:data21};
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
const err117 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.discovery.type,parentSchema:schema11.properties.discovery,data:data20};
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
const err118 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facts/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.facts.patternProperties["^.*$"],data:data47};
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
const err119 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/required",keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'",schema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.required,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory,data:data48};
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
const err120 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory,data:data48};
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
const err121 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/properties/hosts/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.properties.hosts,data:data49};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data49.length < 1){
const err122 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/properties/hosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.properties.hosts,data:data49};
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
const err123 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/properties/hosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.properties.hosts.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.properties.hosts,data:data49};
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
const err124 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.properties.port.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.properties.port,data:data50};
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
const err125 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.properties.port,data:data50};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data50 < 1 || isNaN(data50)){
const err126 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.properties.port,data:data50};
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
const err127 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory,data:data48};
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
const err128 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/file/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.file,data:data51};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data51.length < 1){
const err129 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.file,data:data51};
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
const err130 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.file.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.file,data:data51};
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
const err131 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/exec/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.exec,data:data52};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data52.length < 1){
const err132 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/exec/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.exec,data:data52};
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
const err133 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i6,schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/exec/items/maxLength",keyword:"maxLength",params:{limit: 32768},message:"must NOT have more than 32768 characters",schema:32768,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.exec.items,data:data53};
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
const err134 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i6,schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/exec/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.exec.items.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.exec.items,data:data53};
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
const err135 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/exec/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.facts.patternProperties["^.*$"].properties.exec.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.exec,data:data52};
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
const err136 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.required,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http,data:data54};
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
const err137 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http,data:data54};
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
const err138 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/url",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]{1,2048}$"},message:"must match pattern \""+"^https?://[^\\s]{1,2048}$"+"\"",schema:"^https?://[^\\s]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.url,data:data55};
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
const err139 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/url",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.url.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.url,data:data55};
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
const err140 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/headers/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.headers.patternProperties["^.*$"],data:data57};
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
const err141 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.headers.patternProperties["^.*$"].type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.headers.patternProperties["^.*$"],data:data57};
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
const err142 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.headers.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.headers,data:data56};
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
let data58 = data54.body;
if(typeof data58 !== "string"){
const err143 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/body",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.body.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.body,data:data58};
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
const err144 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls,data:data59};
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
const err145 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/ca/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.ca,data:data60};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data60.length < 1){
const err146 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/ca/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.ca,data:data60};
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
const err147 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.ca.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.ca,data:data60};
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
const err148 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/cert/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.cert,data:data61};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data61.length < 1){
const err149 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/cert/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.cert,data:data61};
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
const err150 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/cert/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.cert.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.cert,data:data61};
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
const err151 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.key,data:data62};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data62.length < 1){
const err152 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.key,data:data62};
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
const err153 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.key.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.key,data:data62};
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
const err154 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/server_name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/server_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.server_name,data:data63};
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
const err155 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/server_name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/server_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.server_name.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.server_name,data:data63};
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
const err156 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls,data:data59};
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
const err157 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/http",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http,data:data54};
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
const err158 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.required,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns,data:data64};
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
const err159 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns,data:data64};
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
const err160 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$"},message:"must match pattern \""+"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$"+"\"",schema:"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.name,data:data65};
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
const err161 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.name.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.name,data:data65};
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
const err162 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/type",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.type.enum,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.type,data:data66};
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
const err163 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.port.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.port,data:data67};
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
const err164 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.port,data:data67};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data67 < 1 || isNaN(data67)){
const err165 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.port,data:data67};
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
const err166 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/servers/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.servers,data:data68};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data68.length < 1){
const err167 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/servers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.servers,data:data68};
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
const err168 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers/" + i7,schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.servers.items,data:data69};
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
const err169 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers/" + i7,schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.servers.items.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.servers.items,data:data69};
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
const err170 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.servers.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.servers,data:data68};
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
const err171 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns,data:data64};
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
const err172 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/map/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.map,data:data70};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data70.length < 1){
const err173 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/map/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.map,data:data70};
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
const err174 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/map/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.map.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.map,data:data70};
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
const err175 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.timeout,data:data71};
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
const err176 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.timeout.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.timeout,data:data71};
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
const err177 = {instancePath:instancePath+"/facts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facts/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].type,parentSchema:schema11.properties.facts.patternProperties["^.*$"],data:data47};
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
const err178 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.type,parentSchema:schema11.properties.facts,data:data46};
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
const err179 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema11.properties.when,data:data72};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data72.length < 1){
const err180 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.when,data:data72};
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
const err181 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.when.type,parentSchema:schema11.properties.when,data:data72};
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
const err182 = {instancePath:instancePath+"/unless",schemaPath:"#/properties/unless/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema11.properties.unless,data:data73};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data73.length < 1){
const err183 = {instancePath:instancePath+"/unless",schemaPath:"#/properties/unless/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.unless,data:data73};
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
const err184 = {instancePath:instancePath+"/unless",schemaPath:"#/properties/unless/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.unless.type,parentSchema:schema11.properties.unless,data:data73};
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
let data74 = data.per;
if(!(data74 === "balancer")){
const err185 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues: schema11.properties.per.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.per.enum,parentSchema:schema11.properties.per,data:data74};
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
const err186 = {instancePath:instancePath+"/upstreams",schemaPath:"#/properties/upstreams/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.upstreams,data:data75};
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
const err187 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "dest"},message:"must have required property '"+"dest"+"'",schema:schema11.properties.upstreams.patternProperties["^.*$"].required,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"],data:data76};
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
const err188 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"],data:data76};
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
const err189 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/dest/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/@+,=-]{1,1023}$"},message:"must match pattern \""+"^/[A-Za-z0-9._/@+,=-]{1,1023}$"+"\"",schema:"^/[A-Za-z0-9._/@+,=-]{1,1023}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.dest,data:data77};
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
const err190 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/dest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.dest.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.dest,data:data77};
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
const err191 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/template/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.template,data:data78};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data78.length < 1){
const err192 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/template/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.template,data:data78};
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
const err193 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.template.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.template,data:data78};
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
const err194 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[0].enum,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[0],data:data79};
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
const err195 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].required,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1],data:data79};
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
const err196 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1],data:data79};
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
const err197 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/properties/hash/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_$.:|/-]{1,256}$"},message:"must match pattern \""+"^[A-Za-z0-9_$.:|/-]{1,256}$"+"\"",schema:"^[A-Za-z0-9_$.:|/-]{1,256}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].properties.hash,data:data80};
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
const err198 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].properties.hash.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].properties.hash,data:data80};
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
let data81 = data79.consistent;
if(typeof data81 !== "boolean"){
const err199 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/consistent",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/properties/consistent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].properties.consistent.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].properties.consistent,data:data81};
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
const err200 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1],data:data79};
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
const err201 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method,data:data79};
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
const err202 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.required,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing,data:data82};
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
const err203 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing,data:data82};
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
const err204 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[0].enum,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[0],data:data83};
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
const err205 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1],data:data83};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(Object.keys(data83).length < 1){
const err206 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1],data:data83};
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
const err207 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1],data:data83};
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
const err208 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/properties/cookie/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_]{1,64}$"+"\"",schema:"^[A-Za-z0-9_]{1,64}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.cookie,data:data84};
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
const err209 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/properties/cookie/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.cookie.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.cookie,data:data84};
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
const err210 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/properties/header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9-]{0,63}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.header,data:data85};
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
const err211 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.header.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.header,data:data85};
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
const err212 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1],data:data83};
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
const err213 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by,data:data83};
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
const err214 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing,data:data82};
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
const err215 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/keepalive/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive,data:data86};
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
const err216 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/keepalive/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive,data:data86};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data86 < 1 || isNaN(data86)){
const err217 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/keepalive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive,data:data86};
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
const err218 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/keepalive_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive_timeout,data:data87};
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
const err219 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/keepalive_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive_timeout.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive_timeout,data:data87};
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
const err220 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups,data:data88};
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
const err221 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"],data:data89};
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
const err222 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members,data:data90};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data90.length < 1){
const err223 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members,data:data90};
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
const err224 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[0],data:data91};
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
const err225 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1],data:data91};
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
let data92 = data91.address;
if(typeof data92 !== "string"){
const err226 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/address",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.address.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.address,data:data92};
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
const err227 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data93};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data93.length < 1){
const err228 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data93};
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
const err229 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data93};
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
const err230 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/service/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service,data:data94};
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
const err231 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service,data:data94};
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
const err232 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data95};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data95.length < 1){
const err233 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data95};
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
const err234 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances/" + i9,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data96};
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
const err235 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances/" + i9,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data96};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data96 < 0 || isNaN(data96)){
const err236 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances/" + i9,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data96};
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
const err237 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances/" + i9,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1],data:data96};
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
const err238 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances/" + i9,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1],data:data96};
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
const err239 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances/" + i9,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items,data:data96};
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
const err240 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data95};
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
const err241 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data97};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data97.length < 1){
const err242 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data97};
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
const err243 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge/" + i10,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data98};
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
const err244 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge/" + i10,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data98};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data98 < 0 || isNaN(data98)){
const err245 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge/" + i10,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data98};
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
const err246 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge/" + i10,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1],data:data98};
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
const err247 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge/" + i10,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1],data:data98};
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
const err248 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge/" + i10,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items,data:data98};
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
const err249 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data97};
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
const err250 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/discover",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/discover/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.discover,data:data99};
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
const err251 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/discover",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/discover/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.discover.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.discover,data:data99};
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
const err252 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/where",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/where/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.where,data:data100};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data100.length < 1){
const err253 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/where",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/where/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.where,data:data100};
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
const err254 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/where",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.where.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.where,data:data100};
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
const err255 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data101};
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
const err256 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data101};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data101 < 1 || isNaN(data101)){
const err257 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data101};
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
const err258 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data102};
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
const err259 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data102};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data102 < 1 || isNaN(data102)){
const err260 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data102};
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
let data103 = data91.backup;
if(typeof data103 !== "boolean"){
const err261 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/backup",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/backup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.backup.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.backup,data:data103};
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
const err262 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data104};
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
const err263 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data104};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data104 < 0 || isNaN(data104)){
const err264 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data104};
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
const err265 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/fail_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/fail_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout,data:data105};
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
const err266 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/fail_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/fail_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout,data:data105};
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
const err267 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data106};
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
const err268 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data106};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(data106 < 0 || isNaN(data106)){
const err269 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data106};
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
const err270 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/labels/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"],data:data108};
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
const err271 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/labels/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"],data:data108};
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
const err272 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8+"/labels",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels,data:data107};
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
const err273 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1],data:data91};
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
const err274 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i8,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items,data:data91};
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
const err275 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members,data:data90};
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
const err276 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/service/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.service,data:data109};
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
const err277 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.service.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.service,data:data109};
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
const err278 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances,data:data110};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data110.length < 1){
const err279 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances,data:data110};
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
const err280 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i11,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[0],data:data111};
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
const err281 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i11,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[0],data:data111};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(data111 < 0 || isNaN(data111)){
const err282 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i11,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[0],data:data111};
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
const err283 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i11,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[1],data:data111};
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
const err284 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i11,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[1],data:data111};
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
const err285 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i11,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items,data:data111};
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
const err286 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances,data:data110};
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
const err287 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge,data:data112};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data112.length < 1){
const err288 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge,data:data112};
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
const err289 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i12,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[0],data:data113};
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
const err290 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i12,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[0],data:data113};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data113 < 0 || isNaN(data113)){
const err291 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i12,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[0],data:data113};
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
const err292 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i12,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[1],data:data113};
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
const err293 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i12,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[1],data:data113};
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
const err294 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i12,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items,data:data113};
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
const err295 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge,data:data112};
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
const err296 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.port.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.port,data:data114};
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
const err297 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.port,data:data114};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data114 < 1 || isNaN(data114)){
const err298 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.port,data:data114};
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
const err299 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"],data:data89};
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
const err300 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups,data:data88};
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
const err301 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members,data:data115};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data115.length < 1){
const err302 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members,data:data115};
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
const err303 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[0],data:data116};
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
const err304 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1],data:data116};
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
let data117 = data116.address;
if(typeof data117 !== "string"){
const err305 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/address",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.address.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.address,data:data117};
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
const err306 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data118};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data118.length < 1){
const err307 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data118};
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
const err308 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data118};
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
const err309 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/service/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service,data:data119};
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
const err310 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service,data:data119};
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
const err311 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data120};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data120.length < 1){
const err312 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data120};
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
const err313 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances/" + i14,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data121};
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
const err314 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances/" + i14,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data121};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(data121 < 0 || isNaN(data121)){
const err315 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances/" + i14,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data121};
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
const err316 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances/" + i14,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1],data:data121};
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
const err317 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances/" + i14,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1],data:data121};
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
const err318 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances/" + i14,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items,data:data121};
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
const err319 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data120};
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
const err320 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data122};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data122.length < 1){
const err321 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data122};
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
const err322 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge/" + i15,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data123};
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
const err323 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge/" + i15,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data123};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data123 < 0 || isNaN(data123)){
const err324 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge/" + i15,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data123};
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
const err325 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge/" + i15,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1],data:data123};
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
const err326 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge/" + i15,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1],data:data123};
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
const err327 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge/" + i15,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items,data:data123};
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
const err328 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data122};
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
const err329 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/discover",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/discover/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.discover,data:data124};
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
const err330 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/discover",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/discover/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.discover.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.discover,data:data124};
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
const err331 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/where",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/where/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.where,data:data125};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data125.length < 1){
const err332 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/where",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/where/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.where,data:data125};
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
const err333 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/where",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.where.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.where,data:data125};
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
const err334 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data126};
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
const err335 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data126};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data126 < 1 || isNaN(data126)){
const err336 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data126};
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
const err337 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data127};
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
const err338 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data127};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data127 < 1 || isNaN(data127)){
const err339 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data127};
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
let data128 = data116.backup;
if(typeof data128 !== "boolean"){
const err340 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/backup",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/backup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.backup.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.backup,data:data128};
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
const err341 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data129};
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
const err342 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data129};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data129 < 0 || isNaN(data129)){
const err343 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data129};
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
const err344 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/fail_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/fail_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout,data:data130};
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
const err345 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/fail_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/fail_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout,data:data130};
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
const err346 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data131};
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
const err347 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data131};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data131 < 0 || isNaN(data131)){
const err348 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data131};
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
const err349 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/labels/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"],data:data133};
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
const err350 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/labels/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"],data:data133};
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
const err351 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13+"/labels",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels,data:data132};
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
const err352 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1],data:data116};
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
const err353 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i13,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items,data:data116};
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
const err354 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members,data:data115};
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
const err355 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/min_members/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.min_members.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.min_members,data:data134};
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
const err356 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/min_members/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.min_members,data:data134};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data134 < 1 || isNaN(data134)){
const err357 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/min_members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.min_members,data:data134};
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
const err358 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/max_change/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change.anyOf[0],data:data135};
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
const err359 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/max_change/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change.anyOf[0],data:data135};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data135 < 0 || isNaN(data135)){
const err360 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/max_change/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change.anyOf[0],data:data135};
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
const err361 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/max_change/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"},message:"must match pattern \""+"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"+"\"",schema:"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change.anyOf[1],data:data135};
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
const err362 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/max_change/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change.anyOf[1],data:data135};
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
const err363 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/max_change/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change,data:data135};
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
let data136 = data76.revision_endpoint;
if(typeof data136 !== "string"){
const err364 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/revision_endpoint",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/revision_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.revision_endpoint.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.revision_endpoint,data:data136};
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
const err365 = {instancePath:instancePath+"/upstreams/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"],data:data76};
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
const err366 = {instancePath:instancePath+"/upstreams",schemaPath:"#/properties/upstreams/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.type,parentSchema:schema11.properties.upstreams,data:data75};
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
const err367 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.services,data:data137};
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
const err368 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'",schema:schema11.properties.services.patternProperties["^.*$"].required,parentSchema:schema11.properties.services.patternProperties["^.*$"],data:data138};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(data138.version === undefined){
const err369 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.properties.services.patternProperties["^.*$"].required,parentSchema:schema11.properties.services.patternProperties["^.*$"],data:data138};
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
const err370 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"],data:data138};
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
const err371 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hosts/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hosts,data:data139};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data139.length < 1){
const err372 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hosts,data:data139};
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
const err373 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.hosts.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hosts,data:data139};
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
const err374 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.version,data:data140};
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
const err375 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.version.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.version,data:data140};
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
const err376 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/unit/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.unit,data:data141};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(data141.length < 1){
const err377 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.unit,data:data141};
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
const err378 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.unit.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.unit,data:data141};
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
const err379 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/target/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[0],data:data142};
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
const err380 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/target/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[1],data:data142};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(data142.length < 1){
const err381 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/target/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[1],data:data142};
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
const err382 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/target/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[1],data:data142};
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
const err383 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/target/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.target,data:data142};
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
const err384 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/patternProperties/%5E.*%24/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters",schema:16384,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[0],data:data144};
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
const err385 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/patternProperties/%5E.*%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[0],data:data144};
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
const err386 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/patternProperties/%5E.*%24/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[1],data:data144};
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
const err387 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/patternProperties/%5E.*%24/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[2].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[2],data:data144};
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
const err388 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/patternProperties/%5E.*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"],data:data144};
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
const err389 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.env.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env,data:data143};
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
const err390 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/credentials/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.credentials.patternProperties["^.*$"],data:data146};
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
const err391 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/credentials/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.credentials.patternProperties["^.*$"].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.credentials.patternProperties["^.*$"],data:data146};
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
const err392 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/credentials/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.credentials.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.credentials,data:data145};
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
const err393 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact,data:data147};
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
const err394 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[0],data:data148};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data148.length < 1){
const err395 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[0],data:data148};
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
const err396 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[0],data:data148};
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
const err397 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1],data:data148};
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
const err398 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1],data:data148};
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
const err399 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/from/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.from,data:data149};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(data149.length < 1){
const err400 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.from,data:data149};
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
const err401 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.from.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.from,data:data149};
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
const err402 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude,data:data150};
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
const err403 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i16,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.items,data:data151};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data151.length < 1){
const err404 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i16,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.items,data:data151};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(!pattern53.test(data151)){
const err405 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i16,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.items,data:data151};
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
const err406 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i16,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.items,data:data151};
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
const err407 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude,data:data150};
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
const err408 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1],data:data148};
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
const err409 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files,data:data148};
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
const err410 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[0],data:data152};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(data152.length < 1){
const err411 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[0],data:data152};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(!pattern53.test(data152)){
const err412 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[0],data:data152};
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
const err413 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[0],data:data152};
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
const err414 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1],data:data152};
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
const err415 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1],data:data152};
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
const err416 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/from/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.from,data:data153};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(data153.length < 1){
const err417 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.from,data:data153};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(!pattern53.test(data153)){
const err418 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/from/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.from,data:data153};
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
const err419 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.from.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.from,data:data153};
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
const err420 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude,data:data154};
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
const err421 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i17,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.items,data:data155};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(data155.length < 1){
const err422 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i17,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.items,data:data155};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(!pattern53.test(data155)){
const err423 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i17,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.items,data:data155};
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
const err424 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i17,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.items,data:data155};
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
const err425 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude,data:data154};
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
const err426 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/options/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options,data:data156};
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
const err427 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i18,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/options/items/pattern",keyword:"pattern",params:{pattern: "^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$"},message:"must match pattern \""+"^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$"+"\"",schema:"^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options.items,data:data157};
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
const err428 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i18,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/options/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options.items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options.items,data:data157};
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
const err429 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options,data:data156};
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
const err430 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1],data:data152};
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
const err431 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync,data:data152};
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
const err432 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git,data:data158};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(data158.ref === undefined){
const err433 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/required",keyword:"required",params:{missingProperty: "ref"},message:"must have required property '"+"ref"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git,data:data158};
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
const err434 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git,data:data158};
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
const err435 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/repository/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.repository,data:data159};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(!pattern58.test(data159)){
const err436 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$"+"\"",schema:"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.repository,data:data159};
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
const err437 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.repository.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.repository,data:data159};
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
const err438 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/ref/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.ref,data:data160};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(!pattern58.test(data160)){
const err439 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/ref/pattern",keyword:"pattern",params:{pattern: "^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$"+"\"",schema:"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.ref,data:data160};
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
const err440 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.ref.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.ref,data:data160};
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
const err441 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/via",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/via/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.via.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.via.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.via,data:data161};
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
const err442 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git,data:data158};
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
const err443 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http,data:data162};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(data162.sha256 === undefined){
const err444 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http,data:data162};
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
const err445 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http,data:data162};
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
const err446 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/url/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.url,data:data163};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(data163.length < 1){
const err447 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.url,data:data163};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(!pattern53.test(data163)){
const err448 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/url/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.url,data:data163};
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
const err449 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.url.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.url,data:data163};
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
const err450 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.sha256,data:data164};
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
const err451 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.sha256.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.sha256,data:data164};
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
const err452 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/via",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/via/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.via.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.via.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.via,data:data165};
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
let data166 = data162.unpack;
if(typeof data166 !== "boolean"){
const err453 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/unpack",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/unpack/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.unpack.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.unpack,data:data166};
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
const err454 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http,data:data162};
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
const err455 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/required",keyword:"required",params:{missingProperty: "endpoint"},message:"must have required property '"+"endpoint"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3,data:data167};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(data167.bucket === undefined){
const err456 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/required",keyword:"required",params:{missingProperty: "bucket"},message:"must have required property '"+"bucket"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3,data:data167};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(data167.key === undefined){
const err457 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3,data:data167};
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
const err458 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3,data:data167};
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
const err459 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/endpoint/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.endpoint,data:data168};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data168.length < 1){
const err460 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.endpoint,data:data168};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(!pattern53.test(data168)){
const err461 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.endpoint,data:data168};
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
const err462 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.endpoint.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.endpoint,data:data168};
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
const err463 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/bucket/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.bucket,data:data169};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(data169.length < 1){
const err464 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/bucket/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.bucket,data:data169};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(!pattern53.test(data169)){
const err465 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.bucket,data:data169};
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
const err466 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.bucket.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.bucket,data:data169};
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
const err467 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.key,data:data170};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(data170.length < 1){
const err468 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.key,data:data170};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(!pattern53.test(data170)){
const err469 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.key,data:data170};
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
const err470 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.key.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.key,data:data170};
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
const err471 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.sha256,data:data171};
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
const err472 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.sha256.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.sha256,data:data171};
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
const err473 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/region/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.region,data:data172};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if(data172.length < 1){
const err474 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.region,data:data172};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(!pattern53.test(data172)){
const err475 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/region/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.region,data:data172};
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
const err476 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.region.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.region,data:data172};
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
let data173 = data167.unpack;
if(typeof data173 !== "boolean"){
const err477 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/unpack",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/unpack/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.unpack.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.unpack,data:data173};
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
const err478 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3,data:data167};
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
const err479 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package,data:data174};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(data174.version === undefined){
const err480 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package,data:data174};
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
const err481 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package,data:data174};
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
const err482 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+.-]{0,127}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9+.-]{0,127}$"+"\"",schema:"^[a-z0-9][a-z0-9+.-]{0,127}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.name,data:data175};
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
const err483 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.name.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.name,data:data175};
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
const err484 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$"},message:"must match pattern \""+"^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$"+"\"",schema:"^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.version,data:data176};
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
const err485 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.version.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.version,data:data176};
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
const err486 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package,data:data174};
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
const err487 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/dest/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/@+,=-]{1,1023}$"},message:"must match pattern \""+"^/[A-Za-z0-9._/@+,=-]{1,1023}$"+"\"",schema:"^/[A-Za-z0-9._/@+,=-]{1,1023}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.dest,data:data177};
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
const err488 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/dest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.dest.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.dest,data:data177};
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
const err489 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact,data:data147};
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
const err490 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/link/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.link.patternProperties["^.*$"],data:data179};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(data179.length < 1){
const err491 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/link/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.link.patternProperties["^.*$"],data:data179};
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
const err492 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/link/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.link.patternProperties["^.*$"].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.link.patternProperties["^.*$"],data:data179};
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
const err493 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/link",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/link/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.link.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.link,data:data178};
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
const err494 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/keep_releases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.keep_releases.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.keep_releases,data:data180};
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
const err495 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/keep_releases/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.keep_releases,data:data180};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if(data180 < 1 || isNaN(data180)){
const err496 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/keep_releases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.keep_releases,data:data180};
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
const err497 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks,data:data181};
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
const err498 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/before_release/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.before_release,data:data182};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(data182.length < 1){
const err499 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/before_release/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.before_release,data:data182};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if(!pattern53.test(data182)){
const err500 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/before_release/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.before_release,data:data182};
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
const err501 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/before_release/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.before_release.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.before_release,data:data182};
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
const err502 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/after_release/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.after_release,data:data183};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if(data183.length < 1){
const err503 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/after_release/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.after_release,data:data183};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(!pattern53.test(data183)){
const err504 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/after_release/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.after_release,data:data183};
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
const err505 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/after_release/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.after_release.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.after_release,data:data183};
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
const err506 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks,data:data181};
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
const err507 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health,data:data184};
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
const err508 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http,data:data185};
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
const err509 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/path",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]{0,1023}$"},message:"must match pattern \""+"^/[!-~]{0,1023}$"+"\"",schema:"^/[!-~]{0,1023}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.path,data:data186};
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
const err510 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/path",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.path.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.path,data:data186};
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
const err511 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[0],data:data187};
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
const err512 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[0],data:data187};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(data187 < 100 || isNaN(data187)){
const err513 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[0],data:data187};
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
const err514 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1],data:data187};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if(data187.length < 1){
const err515 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1],data:data187};
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
const err516 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i19,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1].items,data:data188};
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
const err517 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i19,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1].items,data:data188};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(data188 < 100 || isNaN(data188)){
const err518 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i19,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1].items,data:data188};
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
const err519 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1],data:data187};
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
const err520 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect,data:data187};
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
const err521 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/body/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.body,data:data189};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(data189.length < 1){
const err522 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/body/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.body,data:data189};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(!pattern53.test(data189)){
const err523 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/body/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.body,data:data189};
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
const err524 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.body.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.body,data:data189};
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
const err525 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/headers/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.patternProperties["^.*$"],data:data191};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(data191.length < 1){
const err526 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/headers/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.patternProperties["^.*$"],data:data191};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(!pattern53.test(data191)){
const err527 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/headers/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.patternProperties["^.*$"],data:data191};
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
const err528 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.patternProperties["^.*$"].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.patternProperties["^.*$"],data:data191};
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
const err529 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers,data:data190};
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
const err530 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http,data:data185};
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
const err531 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/tcp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.tcp,data:data192};
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
const err532 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/tcp/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.tcp.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.tcp,data:data192};
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
const err533 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.command,data:data193};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(data193.length < 1){
const err534 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.command,data:data193};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(!pattern53.test(data193)){
const err535 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/command/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.command,data:data193};
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
const err536 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.command.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.command,data:data193};
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
const err537 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/systemd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd,data:data194};
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
const err538 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/systemd/properties/window/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd.properties.window,data:data195};
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
const err539 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/systemd/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd.properties.window.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd.properties.window,data:data195};
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
const err540 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/systemd/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd,data:data194};
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
const err541 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/from/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.health.properties.from.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.from.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.from,data:data196};
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
const err542 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/interval/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.interval,data:data197};
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
const err543 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/interval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.interval.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.interval,data:data197};
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
const err544 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/healthy/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.healthy.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.healthy,data:data198};
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
const err545 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/healthy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.healthy,data:data198};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(data198 < 1 || isNaN(data198)){
const err546 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/healthy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.healthy,data:data198};
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
const err547 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/probe_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.probe_timeout,data:data199};
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
const err548 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/probe_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.probe_timeout.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.probe_timeout,data:data199};
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
const err549 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.timeout,data:data200};
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
const err550 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.timeout.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.timeout,data:data200};
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
const err551 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/health",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health,data:data184};
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
const err552 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.description,data:data201};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
if(data201.length < 1){
const err553 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.description,data:data201};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if(!pattern53.test(data201)){
const err554 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.description,data:data201};
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
const err555 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.description.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.description,data:data201};
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
const err556 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_change",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/on_change/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.on_change.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.on_change.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.on_change,data:data202};
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
const err557 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/settle/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.settle,data:data203};
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
const err558 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/settle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.settle.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.settle,data:data203};
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
const err559 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.type.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.type,data:data204};
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
const err560 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[0],data:data205};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data205.length < 1){
const err561 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[0],data:data205};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(!pattern53.test(data205)){
const err562 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[0],data:data205};
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
const err563 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[0],data:data205};
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
const err564 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1],data:data205};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
if(data205.length < 1){
const err565 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1],data:data205};
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
const err566 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i20,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].items,data:data206};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
if(data206.length < 1){
const err567 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i20,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].items,data:data206};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if(!pattern53.test(data206)){
const err568 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i20,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].items,data:data206};
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
const err569 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i20,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].items,data:data206};
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
const err570 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1],data:data205};
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
const err571 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start,data:data205};
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
const err572 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[0],data:data207};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(data207.length < 1){
const err573 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[0],data:data207};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if(!pattern53.test(data207)){
const err574 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[0],data:data207};
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
const err575 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[0],data:data207};
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
const err576 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1],data:data207};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(data207.length < 1){
const err577 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1],data:data207};
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
const err578 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i21,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].items,data:data208};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if(data208.length < 1){
const err579 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i21,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].items,data:data208};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(!pattern53.test(data208)){
const err580 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i21,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].items,data:data208};
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
const err581 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i21,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].items,data:data208};
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
const err582 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1],data:data207};
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
const err583 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre,data:data207};
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
const err584 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[0],data:data209};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if(data209.length < 1){
const err585 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[0],data:data209};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if(!pattern53.test(data209)){
const err586 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[0],data:data209};
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
const err587 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[0],data:data209};
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
const err588 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1],data:data209};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
if(data209.length < 1){
const err589 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1],data:data209};
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
const err590 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i22,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].items,data:data210};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
if(data210.length < 1){
const err591 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i22,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].items,data:data210};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
if(!pattern53.test(data210)){
const err592 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i22,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].items,data:data210};
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
const err593 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i22,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].items,data:data210};
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
const err594 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1],data:data209};
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
const err595 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post,data:data209};
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
const err596 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[0],data:data211};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
if(data211.length < 1){
const err597 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[0],data:data211};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if(!pattern53.test(data211)){
const err598 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[0],data:data211};
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
const err599 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[0],data:data211};
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
const err600 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1],data:data211};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if(data211.length < 1){
const err601 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1],data:data211};
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
const err602 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i23,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].items,data:data212};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
if(data212.length < 1){
const err603 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i23,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].items,data:data212};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
if(!pattern53.test(data212)){
const err604 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i23,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].items,data:data212};
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
const err605 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i23,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].items,data:data212};
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
const err606 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1],data:data211};
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
const err607 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload,data:data211};
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
const err608 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[0],data:data213};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if(data213.length < 1){
const err609 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[0],data:data213};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
if(!pattern53.test(data213)){
const err610 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[0],data:data213};
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
const err611 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[0],data:data213};
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
const err612 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1],data:data213};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
if(data213.length < 1){
const err613 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1],data:data213};
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
const err614 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i24,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].items,data:data214};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
if(data214.length < 1){
const err615 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i24,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].items,data:data214};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
if(!pattern53.test(data214)){
const err616 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i24,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].items,data:data214};
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
const err617 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i24,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].items,data:data214};
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
const err618 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1],data:data213};
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
const err619 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop,data:data213};
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
const err620 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[0],data:data215};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
if(data215.length < 1){
const err621 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[0],data:data215};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
if(!pattern53.test(data215)){
const err622 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[0],data:data215};
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
const err623 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[0],data:data215};
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
const err624 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1],data:data215};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
if(data215.length < 1){
const err625 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1],data:data215};
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
const err626 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i25,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].items,data:data216};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
if(data216.length < 1){
const err627 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i25,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].items,data:data216};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
if(!pattern53.test(data216)){
const err628 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i25,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].items,data:data216};
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
const err629 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i25,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].items,data:data216};
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
const err630 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1],data:data215};
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
const err631 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post,data:data215};
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
const err632 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/user",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/user/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.user,data:data217};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
if(data217.length < 1){
const err633 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/user",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.user,data:data217};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
if(!pattern53.test(data217)){
const err634 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/user",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/user/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.user,data:data217};
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
const err635 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/user",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.user.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.user,data:data217};
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
const err636 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/group/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.group,data:data218};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
if(data218.length < 1){
const err637 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/group/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.group,data:data218};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
if(!pattern53.test(data218)){
const err638 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/group/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.group,data:data218};
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
const err639 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.group.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.group,data:data218};
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
const err640 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/working_directory/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.working_directory,data:data219};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
if(data219.length < 1){
const err641 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/working_directory/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.working_directory,data:data219};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
if(!pattern53.test(data219)){
const err642 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/working_directory/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.working_directory,data:data219};
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
const err643 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/working_directory/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.working_directory.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.working_directory,data:data219};
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
const err644 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/pid_file/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.pid_file,data:data220};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
if(data220.length < 1){
const err645 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/pid_file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.pid_file,data:data220};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
if(!pattern53.test(data220)){
const err646 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/pid_file/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.pid_file,data:data220};
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
const err647 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/pid_file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.pid_file.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.pid_file,data:data220};
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
let data221 = data138.remain_after_exit;
if(typeof data221 !== "boolean"){
const err648 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/remain_after_exit",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/remain_after_exit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.services.patternProperties["^.*$"].properties.remain_after_exit.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.remain_after_exit,data:data221};
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
const err649 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/restart/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.restart.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.restart.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.restart,data:data222};
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
const err650 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/restart_sec/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.restart_sec,data:data223};
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
const err651 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/restart_sec/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.restart_sec.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.restart_sec,data:data223};
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
const err652 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/start_limit_burst/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_burst.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_burst,data:data224};
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
const err653 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/start_limit_burst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_burst,data:data224};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
if(data224 < 0 || isNaN(data224)){
const err654 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/start_limit_burst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_burst,data:data224};
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
const err655 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/start_limit_interval/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_interval,data:data225};
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
const err656 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/start_limit_interval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_interval.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_interval,data:data225};
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
const err657 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/timeout_start/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_start,data:data226};
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
const err658 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/timeout_start/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_start.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_start,data:data226};
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
const err659 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/timeout_stop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_stop,data:data227};
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
const err660 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/timeout_stop/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_stop.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_stop,data:data227};
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
const err661 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/watchdog/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.watchdog,data:data228};
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
const err662 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/watchdog/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.watchdog.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.watchdog,data:data228};
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
const err663 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_mode",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/kill_mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.kill_mode.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.kill_mode.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.kill_mode,data:data229};
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
const err664 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/kill_signal/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.kill_signal,data:data230};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
if(data230.length < 1){
const err665 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/kill_signal/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.kill_signal,data:data230};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if(!pattern53.test(data230)){
const err666 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/kill_signal/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.kill_signal,data:data230};
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
const err667 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/kill_signal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.kill_signal.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.kill_signal,data:data230};
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
const err668 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nofile/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nofile.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nofile,data:data231};
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
const err669 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nofile/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nofile,data:data231};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
if(data231 < 1 || isNaN(data231)){
const err670 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nofile/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nofile,data:data231};
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
const err671 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nproc/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nproc.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nproc,data:data232};
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
const err672 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nproc/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nproc,data:data232};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
if(data232 < 1 || isNaN(data232)){
const err673 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nproc/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nproc,data:data232};
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
const err674 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/memory_max/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.memory_max,data:data233};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
if(data233.length < 1){
const err675 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/memory_max/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.memory_max,data:data233};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
if(!pattern53.test(data233)){
const err676 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/memory_max/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.memory_max,data:data233};
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
const err677 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/memory_max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.memory_max.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.memory_max,data:data233};
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
const err678 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/cpu_quota/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.cpu_quota,data:data234};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
if(data234.length < 1){
const err679 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/cpu_quota/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.cpu_quota,data:data234};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
if(!pattern53.test(data234)){
const err680 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/cpu_quota/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.cpu_quota,data:data234};
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
const err681 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/cpu_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.cpu_quota.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.cpu_quota,data:data234};
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
const err682 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/tasks_max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.tasks_max.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.tasks_max,data:data235};
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
const err683 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/tasks_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.tasks_max,data:data235};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
if(data235 < 1 || isNaN(data235)){
const err684 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/tasks_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.tasks_max,data:data235};
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
const err685 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/nice/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.nice.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.nice,data:data236};
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
const err686 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/nice/maximum",keyword:"maximum",params:{comparison: "<=", limit: 19},message:"must be <= 19",schema:19,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.nice,data:data236};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
if(data236 < -20 || isNaN(data236)){
const err687 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/nice/minimum",keyword:"minimum",params:{comparison: ">=", limit: -20},message:"must be >= -20",schema:-20,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.nice,data:data236};
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
const err688 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/umask/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.umask,data:data237};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
if(data237.length < 1){
const err689 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/umask/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.umask,data:data237};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
if(!pattern53.test(data237)){
const err690 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/umask/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.umask,data:data237};
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
const err691 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/umask/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.umask.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.umask,data:data237};
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
const err692 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[0],data:data238};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
if(data238.length < 1){
const err693 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[0],data:data238};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
if(!pattern53.test(data238)){
const err694 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[0],data:data238};
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
const err695 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[0],data:data238};
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
const err696 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1],data:data238};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
if(data238.length < 1){
const err697 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1],data:data238};
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
const err698 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i26,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].items,data:data239};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
if(data239.length < 1){
const err699 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i26,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].items,data:data239};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
if(!pattern53.test(data239)){
const err700 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i26,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].items,data:data239};
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
const err701 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i26,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].items,data:data239};
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
const err702 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1],data:data238};
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
const err703 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after,data:data238};
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
const err704 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[0],data:data240};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
if(data240.length < 1){
const err705 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[0],data:data240};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
if(!pattern53.test(data240)){
const err706 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[0],data:data240};
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
const err707 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[0],data:data240};
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
const err708 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1],data:data240};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
if(data240.length < 1){
const err709 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1],data:data240};
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
const err710 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i27,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].items,data:data241};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
if(data241.length < 1){
const err711 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i27,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].items,data:data241};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
if(!pattern53.test(data241)){
const err712 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i27,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].items,data:data241};
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
const err713 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i27,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].items,data:data241};
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
const err714 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1],data:data240};
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
const err715 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires,data:data240};
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
const err716 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[0],data:data242};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
if(data242.length < 1){
const err717 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[0],data:data242};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
if(!pattern53.test(data242)){
const err718 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[0],data:data242};
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
const err719 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[0],data:data242};
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
const err720 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1],data:data242};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
if(data242.length < 1){
const err721 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1],data:data242};
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
const err722 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i28,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].items,data:data243};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
if(data243.length < 1){
const err723 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i28,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].items,data:data243};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
if(!pattern53.test(data243)){
const err724 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i28,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].items,data:data243};
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
const err725 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i28,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].items,data:data243};
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
const err726 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1],data:data242};
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
const err727 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants,data:data242};
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
const err728 = {instancePath:instancePath+"/services/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].type,parentSchema:schema11.properties.services.patternProperties["^.*$"],data:data138};
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
const err729 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.type,parentSchema:schema11.properties.services,data:data137};
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
const err730 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.sites,data:data244};
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
const err731 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.sites.patternProperties["^.*$"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[0].enum,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[0],data:data245};
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
const err732 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1],data:data245};
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
const err733 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/dest/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/@+,=-]{1,1023}$"},message:"must match pattern \""+"^/[A-Za-z0-9._/@+,=-]{1,1023}$"+"\"",schema:"^/[A-Za-z0-9._/@+,=-]{1,1023}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.dest,data:data246};
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
const err734 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/dest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.dest.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.dest,data:data246};
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
let data247 = data245.enabled;
if(typeof data247 !== "boolean"){
const err735 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.enabled.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.enabled,data:data247};
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
const err736 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/template/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.template,data:data248};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
if(data248.length < 1){
const err737 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/template/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.template,data:data248};
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
const err738 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.template.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.template,data:data248};
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
const err739 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},message:"must match pattern \""+"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"+"\"",schema:"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[0],data:data249};
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
const err740 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[0].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[0],data:data249};
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
const err741 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1],data:data249};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
if(data249.length < 1){
const err742 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1],data:data249};
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
const err743 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i29,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},message:"must match pattern \""+"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"+"\"",schema:"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1].items,data:data250};
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
const err744 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i29,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1].items.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1].items,data:data250};
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
const err745 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1],data:data249};
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
const err746 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name,data:data249};
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
const err747 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[0].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[0],data:data251};
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
const err748 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[0],data:data251};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
if(data251 < 1 || isNaN(data251)){
const err749 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[0],data:data251};
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
const err750 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"},message:"must match pattern \""+"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"+"\"",schema:"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[1],data:data251};
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
const err751 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[1].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[1],data:data251};
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
const err752 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0],data:data251};
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
const err753 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1],data:data251};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
if(data251.length < 1){
const err754 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1],data:data251};
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
const err755 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i30,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[0].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[0],data:data252};
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
const err756 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i30,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[0],data:data252};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
if(data252 < 1 || isNaN(data252)){
const err757 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i30,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[0],data:data252};
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
const err758 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i30,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"},message:"must match pattern \""+"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"+"\"",schema:"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[1],data:data252};
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
const err759 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i30,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[1].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[1],data:data252};
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
const err760 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i30,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items,data:data252};
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
const err761 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1],data:data251};
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
const err762 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen,data:data251};
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
let data253 = data245.default_server;
if(typeof data253 !== "boolean"){
const err763 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/default_server",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/default_server/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.default_server.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.default_server,data:data253};
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
const err764 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/upstream/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.upstream,data:data254};
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
const err765 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/upstream/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.upstream.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.upstream,data:data254};
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
const err766 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/required",keyword:"required",params:{missingProperty: "certificate"},message:"must have required property '"+"certificate"+"'",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.required,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls,data:data255};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
if(data255.key === undefined){
const err767 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.required,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls,data:data255};
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
const err768 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls,data:data255};
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
const err769 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/properties/certificate/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/@+,=-]{1,1023}$"},message:"must match pattern \""+"^/[A-Za-z0-9._/@+,=-]{1,1023}$"+"\"",schema:"^/[A-Za-z0-9._/@+,=-]{1,1023}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.certificate,data:data256};
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
const err770 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.certificate.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.certificate,data:data256};
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
const err771 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/properties/key/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/@+,=-]{1,1023}$"},message:"must match pattern \""+"^/[A-Za-z0-9._/@+,=-]{1,1023}$"+"\"",schema:"^/[A-Za-z0-9._/@+,=-]{1,1023}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.key,data:data257};
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
const err772 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.key.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.key,data:data257};
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
let data258 = data255.redirect;
if(typeof data258 !== "boolean"){
const err773 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/redirect",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/properties/redirect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.redirect.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.redirect,data:data258};
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
const err774 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls,data:data255};
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
let data259 = data245.websocket;
if(typeof data259 !== "boolean"){
const err775 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/websocket",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/websocket/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.websocket.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.websocket,data:data259};
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
const err776 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/next_upstream/maxItems",keyword:"maxItems",params:{limit: 11},message:"must NOT have more than 11 items",schema:11,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream,data:data260};
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
const err777 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream/" + i31,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/next_upstream/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream.items.enum,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream.items,data:data261};
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
const err778 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/next_upstream/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream,data:data260};
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
const err779 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/read_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.read_timeout,data:data262};
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
const err780 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/read_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.read_timeout.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.read_timeout,data:data262};
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
const err781 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/max_body/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$"+"\"",schema:"^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.max_body,data:data263};
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
const err782 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/max_body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.max_body.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.max_body,data:data263};
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
const err783 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/proxy_headers/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_$.:,/@=+ -]{0,256}$"},message:"must match pattern \""+"^[A-Za-z0-9_$.:,/@=+ -]{0,256}$"+"\"",schema:"^[A-Za-z0-9_$.:,/@=+ -]{0,256}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.proxy_headers.patternProperties["^.*$"],data:data265};
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
const err784 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/proxy_headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.proxy_headers.patternProperties["^.*$"].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.proxy_headers.patternProperties["^.*$"],data:data265};
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
const err785 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/proxy_headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.proxy_headers.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.proxy_headers,data:data264};
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
const err786 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1],data:data245};
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
const err787 = {instancePath:instancePath+"/sites/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf,parentSchema:schema11.properties.sites.patternProperties["^.*$"],data:data245};
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
const err788 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sites.type,parentSchema:schema11.properties.sites,data:data244};
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
const err789 = {instancePath:instancePath+"/watch",schemaPath:"#/properties/watch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.watch,data:data266};
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
const err790 = {instancePath:instancePath+"/watch/heartbeat",schemaPath:"#/properties/watch/properties/heartbeat/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.watch.properties.heartbeat,data:data267};
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
const err791 = {instancePath:instancePath+"/watch/heartbeat",schemaPath:"#/properties/watch/properties/heartbeat/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.watch.properties.heartbeat.type,parentSchema:schema11.properties.watch.properties.heartbeat,data:data267};
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
const err792 = {instancePath:instancePath+"/watch/splay",schemaPath:"#/properties/watch/properties/splay/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.watch.properties.splay,data:data268};
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
const err793 = {instancePath:instancePath+"/watch/splay",schemaPath:"#/properties/watch/properties/splay/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.watch.properties.splay.type,parentSchema:schema11.properties.watch.properties.splay,data:data268};
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
const err794 = {instancePath:instancePath+"/watch/on",schemaPath:"#/properties/watch/properties/on/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema11.properties.watch.properties.on,data:data269};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
if(data269.length < 1){
const err795 = {instancePath:instancePath+"/watch/on",schemaPath:"#/properties/watch/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.watch.properties.on,data:data269};
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
const err796 = {instancePath:instancePath+"/watch/on/" + i32,schemaPath:"#/properties/watch/properties/on/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.watch.properties.on.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.watch.properties.on.items.enum,parentSchema:schema11.properties.watch.properties.on.items,data:data270};
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
const err797 = {instancePath:instancePath+"/watch/on",schemaPath:"#/properties/watch/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.watch.properties.on.type,parentSchema:schema11.properties.watch.properties.on,data:data269};
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
const err798 = {instancePath:instancePath+"/watch/stable_for",schemaPath:"#/properties/watch/properties/stable_for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.watch.properties.stable_for,data:data271};
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
const err799 = {instancePath:instancePath+"/watch/stable_for",schemaPath:"#/properties/watch/properties/stable_for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.watch.properties.stable_for.type,parentSchema:schema11.properties.watch.properties.stable_for,data:data271};
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
const err800 = {instancePath:instancePath+"/watch/max_refreshes",schemaPath:"#/properties/watch/properties/max_refreshes/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3} per (?:second|minute|hour)$"},message:"must match pattern \""+"^[1-9][0-9]{0,3} per (?:second|minute|hour)$"+"\"",schema:"^[1-9][0-9]{0,3} per (?:second|minute|hour)$",parentSchema:schema11.properties.watch.properties.max_refreshes,data:data272};
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
const err801 = {instancePath:instancePath+"/watch/max_refreshes",schemaPath:"#/properties/watch/properties/max_refreshes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.watch.properties.max_refreshes.type,parentSchema:schema11.properties.watch.properties.max_refreshes,data:data272};
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
const err802 = {instancePath:instancePath+"/watch/lock",schemaPath:"#/properties/watch/properties/lock/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.watch.properties.lock,data:data273};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
if(data273.length < 1){
const err803 = {instancePath:instancePath+"/watch/lock",schemaPath:"#/properties/watch/properties/lock/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.watch.properties.lock,data:data273};
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
const err804 = {instancePath:instancePath+"/watch/lock",schemaPath:"#/properties/watch/properties/lock/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.watch.properties.lock.type,parentSchema:schema11.properties.watch.properties.lock,data:data273};
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
const err805 = {instancePath:instancePath+"/watch/lock_timeout",schemaPath:"#/properties/watch/properties/lock_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.watch.properties.lock_timeout,data:data274};
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
const err806 = {instancePath:instancePath+"/watch/lock_timeout",schemaPath:"#/properties/watch/properties/lock_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.watch.properties.lock_timeout.type,parentSchema:schema11.properties.watch.properties.lock_timeout,data:data274};
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
const err807 = {instancePath:instancePath+"/watch/settle",schemaPath:"#/properties/watch/properties/settle/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.watch.properties.settle,data:data275};
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
const err808 = {instancePath:instancePath+"/watch/settle",schemaPath:"#/properties/watch/properties/settle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.watch.properties.settle.type,parentSchema:schema11.properties.watch.properties.settle,data:data275};
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
const err809 = {instancePath:instancePath+"/watch",schemaPath:"#/properties/watch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.watch.type,parentSchema:schema11.properties.watch,data:data266};
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
const err810 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.strategy,data:data276};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
if(Object.keys(data276).length < 1){
const err811 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.strategy,data:data276};
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
const err812 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy,data:data276};
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
const err813 = {instancePath:instancePath+"/strategy/rolling",schemaPath:"#/properties/strategy/properties/rolling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.rolling,data:data277};
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
const err814 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[0].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[0],data:data278};
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
const err815 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[0],data:data278};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
if(data278 < 0 || isNaN(data278)){
const err816 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[0],data:data278};
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
const err817 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"},message:"must match pattern \""+"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"+"\"",schema:"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$",parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[1],data:data278};
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
const err818 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[1].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[1],data:data278};
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
const err819 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable,data:data278};
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
const err820 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[0].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[0],data:data279};
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
const err821 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[0],data:data279};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
if(data279 < 0 || isNaN(data279)){
const err822 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[0],data:data279};
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
const err823 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"},message:"must match pattern \""+"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"+"\"",schema:"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$",parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[1],data:data279};
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
const err824 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[1].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[1],data:data279};
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
const err825 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge,data:data279};
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
const err826 = {instancePath:instancePath+"/strategy/rolling/order",schemaPath:"#/properties/strategy/properties/rolling/properties/order/enum",keyword:"enum",params:{allowedValues: schema11.properties.strategy.properties.rolling.properties.order.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.strategy.properties.rolling.properties.order.enum,parentSchema:schema11.properties.strategy.properties.rolling.properties.order,data:data280};
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
const err827 = {instancePath:instancePath+"/strategy/rolling/drain",schemaPath:"#/properties/strategy/properties/rolling/properties/drain/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.rolling.properties.drain,data:data281};
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
const err828 = {instancePath:instancePath+"/strategy/rolling/drain",schemaPath:"#/properties/strategy/properties/rolling/properties/drain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.rolling.properties.drain.type,parentSchema:schema11.properties.strategy.properties.rolling.properties.drain,data:data281};
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
const err829 = {instancePath:instancePath+"/strategy/rolling/pause",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[0],data:data282};
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
const err830 = {instancePath:instancePath+"/strategy/rolling/pause",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[0].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[0],data:data282};
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
const err831 = {instancePath:instancePath+"/strategy/rolling/pause",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1],data:data282};
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
const err832 = {instancePath:instancePath+"/strategy/rolling/pause/duration",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/1/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1].properties.duration,data:data283};
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
const err833 = {instancePath:instancePath+"/strategy/rolling/pause/duration",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/1/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1].properties.duration.type,parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1].properties.duration,data:data283};
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
const err834 = {instancePath:instancePath+"/strategy/rolling/pause",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1],data:data282};
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
const err835 = {instancePath:instancePath+"/strategy/rolling/pause",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf,parentSchema:schema11.properties.strategy.properties.rolling.properties.pause,data:data282};
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
const err836 = {instancePath:instancePath+"/strategy/rolling",schemaPath:"#/properties/strategy/properties/rolling/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.rolling.type,parentSchema:schema11.properties.strategy.properties.rolling,data:data277};
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
const err837 = {instancePath:instancePath+"/strategy/blue_green",schemaPath:"#/properties/strategy/properties/blue_green/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'",schema:schema11.properties.strategy.properties.blue_green.required,parentSchema:schema11.properties.strategy.properties.blue_green,data:data284};
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
const err838 = {instancePath:instancePath+"/strategy/blue_green",schemaPath:"#/properties/strategy/properties/blue_green/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.blue_green,data:data284};
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
const err839 = {instancePath:instancePath+"/strategy/blue_green/groups",schemaPath:"#/properties/strategy/properties/blue_green/properties/groups/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema11.properties.strategy.properties.blue_green.properties.groups,data:data285};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
if(data285.length < 2){
const err840 = {instancePath:instancePath+"/strategy/blue_green/groups",schemaPath:"#/properties/strategy/properties/blue_green/properties/groups/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.strategy.properties.blue_green.properties.groups,data:data285};
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
const err841 = {instancePath:instancePath+"/strategy/blue_green/groups/" + i33,schemaPath:"#/properties/strategy/properties/blue_green/properties/groups/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.strategy.properties.blue_green.properties.groups.items,data:data286};
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
const err842 = {instancePath:instancePath+"/strategy/blue_green/groups/" + i33,schemaPath:"#/properties/strategy/properties/blue_green/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.blue_green.properties.groups.items.type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.groups.items,data:data286};
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
const err843 = {instancePath:instancePath+"/strategy/blue_green/groups",schemaPath:"#/properties/strategy/properties/blue_green/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.strategy.properties.blue_green.properties.groups.type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.groups,data:data285};
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
const err844 = {instancePath:instancePath+"/strategy/blue_green/auto_promote",schemaPath:"#/properties/strategy/properties/blue_green/properties/auto_promote/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf[0].type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf[0],data:data287};
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
const err845 = {instancePath:instancePath+"/strategy/blue_green/auto_promote",schemaPath:"#/properties/strategy/properties/blue_green/properties/auto_promote/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf[1],data:data287};
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
const err846 = {instancePath:instancePath+"/strategy/blue_green/auto_promote",schemaPath:"#/properties/strategy/properties/blue_green/properties/auto_promote/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf[1].type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf[1],data:data287};
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
const err847 = {instancePath:instancePath+"/strategy/blue_green/auto_promote",schemaPath:"#/properties/strategy/properties/blue_green/properties/auto_promote/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf,parentSchema:schema11.properties.strategy.properties.blue_green.properties.auto_promote,data:data287};
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
const err848 = {instancePath:instancePath+"/strategy/blue_green/keep",schemaPath:"#/properties/strategy/properties/blue_green/properties/keep/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.blue_green.properties.keep,data:data288};
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
const err849 = {instancePath:instancePath+"/strategy/blue_green/keep",schemaPath:"#/properties/strategy/properties/blue_green/properties/keep/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.blue_green.properties.keep.type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.keep,data:data288};
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
const err850 = {instancePath:instancePath+"/strategy/blue_green/drain",schemaPath:"#/properties/strategy/properties/blue_green/properties/drain/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.blue_green.properties.drain,data:data289};
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
const err851 = {instancePath:instancePath+"/strategy/blue_green/drain",schemaPath:"#/properties/strategy/properties/blue_green/properties/drain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.blue_green.properties.drain.type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.drain,data:data289};
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
const err852 = {instancePath:instancePath+"/strategy/blue_green",schemaPath:"#/properties/strategy/properties/blue_green/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.blue_green.type,parentSchema:schema11.properties.strategy.properties.blue_green,data:data284};
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
const err853 = {instancePath:instancePath+"/strategy/canary",schemaPath:"#/properties/strategy/properties/canary/required",keyword:"required",params:{missingProperty: "stable"},message:"must have required property '"+"stable"+"'",schema:schema11.properties.strategy.properties.canary.required,parentSchema:schema11.properties.strategy.properties.canary,data:data290};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
if(data290.canary === undefined){
const err854 = {instancePath:instancePath+"/strategy/canary",schemaPath:"#/properties/strategy/properties/canary/required",keyword:"required",params:{missingProperty: "canary"},message:"must have required property '"+"canary"+"'",schema:schema11.properties.strategy.properties.canary.required,parentSchema:schema11.properties.strategy.properties.canary,data:data290};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
if(data290.steps === undefined){
const err855 = {instancePath:instancePath+"/strategy/canary",schemaPath:"#/properties/strategy/properties/canary/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema11.properties.strategy.properties.canary.required,parentSchema:schema11.properties.strategy.properties.canary,data:data290};
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
const err856 = {instancePath:instancePath+"/strategy/canary",schemaPath:"#/properties/strategy/properties/canary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.canary,data:data290};
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
const err857 = {instancePath:instancePath+"/strategy/canary/stable",schemaPath:"#/properties/strategy/properties/canary/properties/stable/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.strategy.properties.canary.properties.stable,data:data291};
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
const err858 = {instancePath:instancePath+"/strategy/canary/stable",schemaPath:"#/properties/strategy/properties/canary/properties/stable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.canary.properties.stable.type,parentSchema:schema11.properties.strategy.properties.canary.properties.stable,data:data291};
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
const err859 = {instancePath:instancePath+"/strategy/canary/canary",schemaPath:"#/properties/strategy/properties/canary/properties/canary/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.strategy.properties.canary.properties.canary,data:data292};
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
const err860 = {instancePath:instancePath+"/strategy/canary/canary",schemaPath:"#/properties/strategy/properties/canary/properties/canary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.canary.properties.canary.type,parentSchema:schema11.properties.strategy.properties.canary.properties.canary,data:data292};
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
const err861 = {instancePath:instancePath+"/strategy/canary/steps",schemaPath:"#/properties/strategy/properties/canary/properties/steps/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.strategy.properties.canary.properties.steps,data:data293};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
if(data293.length < 1){
const err862 = {instancePath:instancePath+"/strategy/canary/steps",schemaPath:"#/properties/strategy/properties/canary/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.strategy.properties.canary.properties.steps,data:data293};
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
const err863 = {instancePath:instancePath+"/strategy/canary/steps/" + i34,schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items,data:data294};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
if(Object.keys(data294).length < 1){
const err864 = {instancePath:instancePath+"/strategy/canary/steps/" + i34,schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items,data:data294};
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
const err865 = {instancePath:instancePath+"/strategy/canary/steps/" + i34,schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items,data:data294};
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
const err866 = {instancePath:instancePath+"/strategy/canary/steps/" + i34+"/set_weight",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/set_weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.set_weight,data:data295};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
if(data295 < 0 || isNaN(data295)){
const err867 = {instancePath:instancePath+"/strategy/canary/steps/" + i34+"/set_weight",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/set_weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.set_weight,data:data295};
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
const err868 = {instancePath:instancePath+"/strategy/canary/steps/" + i34+"/set_weight",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/set_weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.set_weight.type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.set_weight,data:data295};
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
const err869 = {instancePath:instancePath+"/strategy/canary/steps/" + i34+"/pause",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[0],data:data296};
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
const err870 = {instancePath:instancePath+"/strategy/canary/steps/" + i34+"/pause",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[0].type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[0],data:data296};
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
const err871 = {instancePath:instancePath+"/strategy/canary/steps/" + i34+"/pause",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1],data:data296};
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
const err872 = {instancePath:instancePath+"/strategy/canary/steps/" + i34+"/pause/duration",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/1/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1].properties.duration,data:data297};
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
const err873 = {instancePath:instancePath+"/strategy/canary/steps/" + i34+"/pause/duration",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/1/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1].properties.duration.type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1].properties.duration,data:data297};
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
const err874 = {instancePath:instancePath+"/strategy/canary/steps/" + i34+"/pause",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1].type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1],data:data296};
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
const err875 = {instancePath:instancePath+"/strategy/canary/steps/" + i34+"/pause",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause,data:data296};
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
const err876 = {instancePath:instancePath+"/strategy/canary/steps/" + i34,schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.canary.properties.steps.items.type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items,data:data294};
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
const err877 = {instancePath:instancePath+"/strategy/canary/steps",schemaPath:"#/properties/strategy/properties/canary/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.strategy.properties.canary.properties.steps.type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps,data:data293};
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
const err878 = {instancePath:instancePath+"/strategy/canary/after",schemaPath:"#/properties/strategy/properties/canary/properties/after/enum",keyword:"enum",params:{allowedValues: schema11.properties.strategy.properties.canary.properties.after.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.strategy.properties.canary.properties.after.enum,parentSchema:schema11.properties.strategy.properties.canary.properties.after,data:data298};
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
const err879 = {instancePath:instancePath+"/strategy/canary/drain",schemaPath:"#/properties/strategy/properties/canary/properties/drain/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.canary.properties.drain,data:data299};
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
const err880 = {instancePath:instancePath+"/strategy/canary/drain",schemaPath:"#/properties/strategy/properties/canary/properties/drain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.canary.properties.drain.type,parentSchema:schema11.properties.strategy.properties.canary.properties.drain,data:data299};
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
const err881 = {instancePath:instancePath+"/strategy/canary",schemaPath:"#/properties/strategy/properties/canary/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.canary.type,parentSchema:schema11.properties.strategy.properties.canary,data:data290};
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
const err882 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.type,parentSchema:schema11.properties.strategy,data:data276};
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
const err883 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
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

