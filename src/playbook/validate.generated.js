// Generated from src/playbook/schema.ts by .ci/build.mjs: do not edit.
/* eslint-disable */

export const validatePlay = validate10;
const schema11 = {"type":"object","required":["name","hosts","upstreams","strategy"],"properties":{"name":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"The rollout's identity: its state, lock and history on the balancers hang on this name.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["x-model"]},"hosts":{"type":"string","title":"a host pattern of the inventory","description":"The balancers, as a host pattern of the inventory; worked in inventory order.","minLength":1,"maxLength":1024,"examples":["balancers"]},"serial":{"anyOf":[{"type":"integer","title":"a whole number from 1 up","minimum":1,"maximum":1000000},{"type":"string","title":"a whole number or a percentage such as \"25%\"","pattern":"^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$"},{"type":"array","items":{"anyOf":[{"type":"integer","title":"a whole number from 1 up","minimum":1,"maximum":1000000},{"type":"string","title":"a whole number or a percentage such as \"25%\"","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}],"title":"a whole number or a percentage such as \"25%\"","description":"Size of a batch.","examples":[1,"25%"]},"title":"a list of batch sizes","minItems":1,"maxItems":100}],"title":"a whole number, a percentage such as \"25%\", or a list of them","description":"How many balancers are worked at once; in a list the last size is repeated. Without it, all at once.","examples":[1,"25%",[1,"50%","100%"]]},"max_fail_percentage":{"type":"number","title":"a number from 0 to 100","description":"The share of a batch of balancers, or with services of all app hosts, that may fail before the step fails. Without it any failure does; app hosts that can not be reached at the start do not stop the rest (docs/services.md).","minimum":0,"maximum":100,"examples":[0]},"any_errors_fatal":{"type":"boolean","title":"true or false","description":"Any failure fails the step, and no host may be missing at the start: as `max_fail_percentage: 0`.","examples":[true]},"become":{"type":"boolean","title":"true or false","description":"Work as root (or `become_user`) through `sudo -n` on the balancers.","examples":[true]},"become_user":{"type":"string","title":"a user name","description":"The user to become instead of root.","pattern":"^[a-z_][a-z0-9_-]{0,31}$","examples":["nginx-admin"]},"vars":{"type":"object","patternProperties":{"^.*$":{}},"title":"a mapping of variables","description":"Variables for `<%= %>` in values and templates. `vars_files` win over them, `-e` wins over both.","examples":[{"version":"2.1.0"}]},"vars_files":{"type":"array","items":{"type":"string","title":"a path","description":"A YAML or JSON file, relative to the playbook's folder.","minLength":1,"maxLength":1024,"examples":["../vars/x-model.yml"]},"title":"a list of files","description":"Files with more variables, later ones winning.","maxItems":100,"examples":[["../vars/x-model.yml"]]},"secret_vars":{"type":"array","items":{"type":"string","title":"the name of a variable","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"title":"a list of names of variables","description":"Variables whose values are replaced by `***` in everything that lbctl prints or records, wherever they were defined.","maxItems":100,"examples":[["db_dsn"]]},"tags":{"type":"array","items":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"A tag.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["models"]},"title":"a list of tags","description":"Words that `--tags` selects plays by.","maxItems":100,"examples":[["models"]]},"settle":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Wait after each batch of balancers.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]},"splay":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"A random time up to this is added to `settle`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5s"]},"prove_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long a balancer may take to prove that it runs the new configuration before the old one is put back. Default 10s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]},"max_old_workers":{"type":"integer","title":"a whole number from 0 up","description":"Workers of former configurations that may still be ending before another reload is refused: each keeps about 5 MB as long as one of its connections (a WebSocket, say) lives. Default 32.","minimum":0,"maximum":1000000,"examples":[32]},"confirm":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Commit-confirmed: when no runner is heard of for so long, every balancer goes back by itself to what it served before the rollout, by a systemd timer of its own. At least 5s, and twice `prove_timeout`. Without it balancers stay as they are. With services: for `canary` and `blue_green`, until replicas that served at the beginning are changed.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10m"]},"discovery":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"static":{"title":"anything","description":"The answer itself."},"inventory":{"type":"object","required":["hosts"],"properties":{"hosts":{"type":"string","title":"a host pattern of the inventory","description":"A host pattern of the inventory.","minLength":1,"maxLength":1024,"examples":["app"]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of every host.","minimum":1,"maximum":65535,"examples":[5001]}},"additionalProperties":false,"title":"a mapping with hosts","description":"Hosts of the inventory."},"file":{"type":"string","title":"a path","description":"A file of JSON, or of YAML when its name ends in .yml or .yaml; relative to the playbook's folder.","minLength":1,"maxLength":1024,"examples":["/run/endpoints.json"]},"exec":{"type":"array","items":{"type":"string","title":"text","maxLength":32768},"title":"a list of a program and its arguments","description":"A command that prints JSON. It is run without a shell, in the playbook's folder.","minItems":1,"maxItems":1000,"examples":[["./members.sh","--service","x-model"]]},"http":{"type":"object","required":["url"],"properties":{"url":{"type":"string","title":"a URL that begins with http:// or https://","description":"Its address. A login in it becomes an Authorization header, and is never shown; nor is the query.","pattern":"^https?://[^\\s]{1,2048}$","examples":["https://api.example/v1/members?service=x-model"]},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"text","description":"The value.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["Bearer …"]}},"title":"a mapping of headers","description":"Headers of the request.","examples":[{"Authorization":"Bearer <%= token %>"}]},"body":{"type":"string","title":"text","description":"Sent with POST, as JSON unless a header says otherwise. Without it the request is a GET.","examples":["{\"service\": \"x-model\"}"]},"tls":{"type":"object","properties":{"ca":{"type":"string","title":"a path","description":"PEM file with the authorities that are trusted, instead of those of this machine.","minLength":1,"maxLength":1024,"examples":["ca.pem"]},"cert":{"type":"string","title":"a path","description":"PEM file with the certificate that lbctl shows.","minLength":1,"maxLength":1024,"examples":["lbctl.pem"]},"key":{"type":"string","title":"a path","description":"PEM file with the key of that certificate.","minLength":1,"maxLength":1024,"examples":["lbctl.key"]},"server_name":{"type":"string","title":"a host name","description":"The name that the certificate of the server must have, if not the one in its address.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["api.example"]}},"additionalProperties":false,"title":"a mapping with ca, cert, key or server_name","description":"Certificates; paths are relative to the playbook's folder. Servers are always verified."}},"additionalProperties":false,"title":"a mapping with url","description":"A JSON API. Redirects are not followed.","examples":[{"url":"https://api.example/v1/members"}]},"dns":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"a name in the DNS","description":"The name that is asked for, complete: no search list is applied.","pattern":"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$","examples":["_x-model._tcp.service.example"]},"type":{"enum":["A","AAAA","SRV"],"title":"A, AAAA or SRV","description":"The records that are asked for. Default A.","examples":["SRV"]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of every address; SRV records have their own.","minimum":1,"maximum":65535,"examples":[5001]},"servers":{"type":"array","items":{"type":"string","title":"IP, IP:PORT or [IPV6]:PORT","description":"A name server.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["127.0.0.1:8600"]},"title":"a list of name servers","description":"Name servers that are asked, in order. Without it those of this machine.","minItems":1,"maxItems":16,"examples":[["127.0.0.1:8600"]]}},"additionalProperties":false,"title":"a mapping with name","description":"Records of the DNS.","examples":[{"name":"_x-model._tcp.service.example","type":"SRV"}]},"consul":{"type":"object","required":["service"],"properties":{"service":{"type":"string","title":"the name of a service","description":"The service whose instances are asked for.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["x-model"]},"url":{"type":"string","title":"a URL that begins with http:// or https://","description":"Address of an agent or server. Default http://127.0.0.1:8500.","pattern":"^https?://[^\\s]{1,2048}$","examples":["https://consul.example:8501"]},"tags":{"type":"array","items":{"type":"string","title":"a tag","description":"A tag that an instance must have.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["eu"]},"title":"a list of tags","description":"Only instances with all of them.","maxItems":20,"examples":[["eu"]]},"datacenter":{"type":"string","title":"a name","description":"The datacenter that is asked. Default that of the agent.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["dc1"]},"token":{"type":"string","title":"text","description":"Sent as X-Consul-Token; it is never shown.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["<%= consul_token %>"]},"all":{"type":"boolean","title":"true or false","description":"Also instances whose checks warn or fail: `status` says how each is. Default false.","examples":[true]},"tls":{"type":"object","properties":{"ca":{"type":"string","title":"a path","description":"PEM file with the authorities that are trusted, instead of those of this machine.","minLength":1,"maxLength":1024,"examples":["ca.pem"]},"cert":{"type":"string","title":"a path","description":"PEM file with the certificate that lbctl shows.","minLength":1,"maxLength":1024,"examples":["lbctl.pem"]},"key":{"type":"string","title":"a path","description":"PEM file with the key of that certificate.","minLength":1,"maxLength":1024,"examples":["lbctl.key"]},"server_name":{"type":"string","title":"a host name","description":"The name that the certificate of the server must have, if not the one in its address.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["api.example"]}},"additionalProperties":false,"title":"a mapping with ca, cert, key or server_name","description":"Certificates; paths are relative to the playbook's folder. Servers are always verified."}},"additionalProperties":false,"title":"a mapping with service","description":"Instances of a service in Consul whose checks pass; the health endpoint is asked.","examples":[{"service":"x-model","tags":["eu"]}]},"etcd":{"type":"object","required":["prefix"],"properties":{"prefix":{"type":"string","title":"text","description":"What keys begin with.","maxLength":1024,"examples":["/services/x-model/"]},"endpoints":{"type":"array","items":{"type":"string","title":"a URL that begins with http:// or https://","description":"Address of a member.","pattern":"^https?://[^\\s]{1,2048}$","examples":["https://etcd1.example:2379"]},"title":"a list of URLs","description":"Members of the cluster, asked in order until one answers. Default http://127.0.0.1:2379.","minItems":1,"maxItems":16,"examples":[["https://etcd1.example:2379","https://etcd2.example:2379"]]},"user":{"type":"string","title":"a name","description":"User to log in as, where the cluster asks for one.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["lbctl"]},"password":{"type":"string","title":"text","description":"Password of that user; it is never shown.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["<%= etcd_password %>"]},"tls":{"type":"object","properties":{"ca":{"type":"string","title":"a path","description":"PEM file with the authorities that are trusted, instead of those of this machine.","minLength":1,"maxLength":1024,"examples":["ca.pem"]},"cert":{"type":"string","title":"a path","description":"PEM file with the certificate that lbctl shows.","minLength":1,"maxLength":1024,"examples":["lbctl.pem"]},"key":{"type":"string","title":"a path","description":"PEM file with the key of that certificate.","minLength":1,"maxLength":1024,"examples":["lbctl.key"]},"server_name":{"type":"string","title":"a host name","description":"The name that the certificate of the server must have, if not the one in its address.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["api.example"]}},"additionalProperties":false,"title":"a mapping with ca, cert, key or server_name","description":"Certificates; paths are relative to the playbook's folder. Servers are always verified."}},"additionalProperties":false,"title":"a mapping with prefix","description":"Keys of etcd (3.4 and later) under a prefix; a value is JSON or text.","examples":[{"prefix":"/services/x-model/"}]},"docker":{"type":"object","properties":{"endpoint":{"type":"string","title":"unix:///PATH, tcp://HOST:PORT or https://HOST:PORT","description":"Where the engine listens. Default unix:///var/run/docker.sock.","pattern":"^(?:unix:///[^\\s]{1,100}|(?:tcp|https?)://[^\\s]{1,1024})$","examples":["tcp://docker1.example:2376"]},"name":{"type":"string","title":"a regular expression","description":"Matches the whole name of a container.","minLength":1,"maxLength":256,"examples":["x-model-\\d+"]},"image":{"type":"string","title":"a regular expression","description":"Matches the whole image, as it was written when the container was made.","minLength":1,"maxLength":256,"examples":["registry.example/x-model:.*"]},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a regular expression","description":"Matches the whole value of the label, which must be there.","minLength":1,"maxLength":256,"examples":["web|api"]}},"title":"a mapping of labels to regular expressions","description":"Labels that a container must have.","examples":[{"com.example.role":"web"}]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port inside the container. Without it the only one that it publishes.","minimum":1,"maximum":65535,"examples":[8080]},"address":{"enum":["published","container"],"title":"published or container","description":"The published port on the host of the engine, or the container's own address. Default published.","examples":["container"]},"host":{"type":"string","title":"a host name or an IP address","description":"Where ports are reached that are published on every address. Default 127.0.0.1.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["10.0.0.7"]},"tls":{"type":"object","properties":{"ca":{"type":"string","title":"a path","description":"PEM file with the authorities that are trusted, instead of those of this machine.","minLength":1,"maxLength":1024,"examples":["ca.pem"]},"cert":{"type":"string","title":"a path","description":"PEM file with the certificate that lbctl shows.","minLength":1,"maxLength":1024,"examples":["lbctl.pem"]},"key":{"type":"string","title":"a path","description":"PEM file with the key of that certificate.","minLength":1,"maxLength":1024,"examples":["lbctl.key"]},"server_name":{"type":"string","title":"a host name","description":"The name that the certificate of the server must have, if not the one in its address.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["api.example"]}},"additionalProperties":false,"title":"a mapping with ca, cert, key or server_name","description":"Certificates; paths are relative to the playbook's folder. Servers are always verified."}},"additionalProperties":false,"title":"a mapping with name, image or labels","description":"Running containers of a Docker engine that are healthy, or say nothing of their health.","examples":[{"name":"x-model-\\d+","host":"10.0.0.7"}]},"map":{"type":"string","title":"a JMESPath expression","description":"From the answer to a list of members (for a fact: to its value). Without it what the kind usually needs.","minLength":1,"maxLength":4096,"examples":["items[?ready].{host: ip, port: port}"]},"timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long an answer may take. Default 10s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]}},"additionalProperties":false,"title":"a mapping with one source","description":"A source, and what is taken of its answer."}},"title":"a mapping of sources","description":"Where members are looked up, by a name for `{ discover: NAME }` (docs/discovery.md).","examples":[{"models":{"inventory":{"hosts":"app","port":5001}}}]},"facts":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"static":{"title":"anything","description":"The answer itself."},"inventory":{"type":"object","required":["hosts"],"properties":{"hosts":{"type":"string","title":"a host pattern of the inventory","description":"A host pattern of the inventory.","minLength":1,"maxLength":1024,"examples":["app"]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of every host.","minimum":1,"maximum":65535,"examples":[5001]}},"additionalProperties":false,"title":"a mapping with hosts","description":"Hosts of the inventory."},"file":{"type":"string","title":"a path","description":"A file of JSON, or of YAML when its name ends in .yml or .yaml; relative to the playbook's folder.","minLength":1,"maxLength":1024,"examples":["/run/endpoints.json"]},"exec":{"type":"array","items":{"type":"string","title":"text","maxLength":32768},"title":"a list of a program and its arguments","description":"A command that prints JSON. It is run without a shell, in the playbook's folder.","minItems":1,"maxItems":1000,"examples":[["./members.sh","--service","x-model"]]},"http":{"type":"object","required":["url"],"properties":{"url":{"type":"string","title":"a URL that begins with http:// or https://","description":"Its address. A login in it becomes an Authorization header, and is never shown; nor is the query.","pattern":"^https?://[^\\s]{1,2048}$","examples":["https://api.example/v1/members?service=x-model"]},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"text","description":"The value.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["Bearer …"]}},"title":"a mapping of headers","description":"Headers of the request.","examples":[{"Authorization":"Bearer <%= token %>"}]},"body":{"type":"string","title":"text","description":"Sent with POST, as JSON unless a header says otherwise. Without it the request is a GET.","examples":["{\"service\": \"x-model\"}"]},"tls":{"type":"object","properties":{"ca":{"type":"string","title":"a path","description":"PEM file with the authorities that are trusted, instead of those of this machine.","minLength":1,"maxLength":1024,"examples":["ca.pem"]},"cert":{"type":"string","title":"a path","description":"PEM file with the certificate that lbctl shows.","minLength":1,"maxLength":1024,"examples":["lbctl.pem"]},"key":{"type":"string","title":"a path","description":"PEM file with the key of that certificate.","minLength":1,"maxLength":1024,"examples":["lbctl.key"]},"server_name":{"type":"string","title":"a host name","description":"The name that the certificate of the server must have, if not the one in its address.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["api.example"]}},"additionalProperties":false,"title":"a mapping with ca, cert, key or server_name","description":"Certificates; paths are relative to the playbook's folder. Servers are always verified."}},"additionalProperties":false,"title":"a mapping with url","description":"A JSON API. Redirects are not followed.","examples":[{"url":"https://api.example/v1/members"}]},"dns":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"a name in the DNS","description":"The name that is asked for, complete: no search list is applied.","pattern":"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$","examples":["_x-model._tcp.service.example"]},"type":{"enum":["A","AAAA","SRV"],"title":"A, AAAA or SRV","description":"The records that are asked for. Default A.","examples":["SRV"]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of every address; SRV records have their own.","minimum":1,"maximum":65535,"examples":[5001]},"servers":{"type":"array","items":{"type":"string","title":"IP, IP:PORT or [IPV6]:PORT","description":"A name server.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["127.0.0.1:8600"]},"title":"a list of name servers","description":"Name servers that are asked, in order. Without it those of this machine.","minItems":1,"maxItems":16,"examples":[["127.0.0.1:8600"]]}},"additionalProperties":false,"title":"a mapping with name","description":"Records of the DNS.","examples":[{"name":"_x-model._tcp.service.example","type":"SRV"}]},"consul":{"type":"object","required":["service"],"properties":{"service":{"type":"string","title":"the name of a service","description":"The service whose instances are asked for.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["x-model"]},"url":{"type":"string","title":"a URL that begins with http:// or https://","description":"Address of an agent or server. Default http://127.0.0.1:8500.","pattern":"^https?://[^\\s]{1,2048}$","examples":["https://consul.example:8501"]},"tags":{"type":"array","items":{"type":"string","title":"a tag","description":"A tag that an instance must have.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["eu"]},"title":"a list of tags","description":"Only instances with all of them.","maxItems":20,"examples":[["eu"]]},"datacenter":{"type":"string","title":"a name","description":"The datacenter that is asked. Default that of the agent.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["dc1"]},"token":{"type":"string","title":"text","description":"Sent as X-Consul-Token; it is never shown.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["<%= consul_token %>"]},"all":{"type":"boolean","title":"true or false","description":"Also instances whose checks warn or fail: `status` says how each is. Default false.","examples":[true]},"tls":{"type":"object","properties":{"ca":{"type":"string","title":"a path","description":"PEM file with the authorities that are trusted, instead of those of this machine.","minLength":1,"maxLength":1024,"examples":["ca.pem"]},"cert":{"type":"string","title":"a path","description":"PEM file with the certificate that lbctl shows.","minLength":1,"maxLength":1024,"examples":["lbctl.pem"]},"key":{"type":"string","title":"a path","description":"PEM file with the key of that certificate.","minLength":1,"maxLength":1024,"examples":["lbctl.key"]},"server_name":{"type":"string","title":"a host name","description":"The name that the certificate of the server must have, if not the one in its address.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["api.example"]}},"additionalProperties":false,"title":"a mapping with ca, cert, key or server_name","description":"Certificates; paths are relative to the playbook's folder. Servers are always verified."}},"additionalProperties":false,"title":"a mapping with service","description":"Instances of a service in Consul whose checks pass; the health endpoint is asked.","examples":[{"service":"x-model","tags":["eu"]}]},"etcd":{"type":"object","required":["prefix"],"properties":{"prefix":{"type":"string","title":"text","description":"What keys begin with.","maxLength":1024,"examples":["/services/x-model/"]},"endpoints":{"type":"array","items":{"type":"string","title":"a URL that begins with http:// or https://","description":"Address of a member.","pattern":"^https?://[^\\s]{1,2048}$","examples":["https://etcd1.example:2379"]},"title":"a list of URLs","description":"Members of the cluster, asked in order until one answers. Default http://127.0.0.1:2379.","minItems":1,"maxItems":16,"examples":[["https://etcd1.example:2379","https://etcd2.example:2379"]]},"user":{"type":"string","title":"a name","description":"User to log in as, where the cluster asks for one.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["lbctl"]},"password":{"type":"string","title":"text","description":"Password of that user; it is never shown.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["<%= etcd_password %>"]},"tls":{"type":"object","properties":{"ca":{"type":"string","title":"a path","description":"PEM file with the authorities that are trusted, instead of those of this machine.","minLength":1,"maxLength":1024,"examples":["ca.pem"]},"cert":{"type":"string","title":"a path","description":"PEM file with the certificate that lbctl shows.","minLength":1,"maxLength":1024,"examples":["lbctl.pem"]},"key":{"type":"string","title":"a path","description":"PEM file with the key of that certificate.","minLength":1,"maxLength":1024,"examples":["lbctl.key"]},"server_name":{"type":"string","title":"a host name","description":"The name that the certificate of the server must have, if not the one in its address.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["api.example"]}},"additionalProperties":false,"title":"a mapping with ca, cert, key or server_name","description":"Certificates; paths are relative to the playbook's folder. Servers are always verified."}},"additionalProperties":false,"title":"a mapping with prefix","description":"Keys of etcd (3.4 and later) under a prefix; a value is JSON or text.","examples":[{"prefix":"/services/x-model/"}]},"docker":{"type":"object","properties":{"endpoint":{"type":"string","title":"unix:///PATH, tcp://HOST:PORT or https://HOST:PORT","description":"Where the engine listens. Default unix:///var/run/docker.sock.","pattern":"^(?:unix:///[^\\s]{1,100}|(?:tcp|https?)://[^\\s]{1,1024})$","examples":["tcp://docker1.example:2376"]},"name":{"type":"string","title":"a regular expression","description":"Matches the whole name of a container.","minLength":1,"maxLength":256,"examples":["x-model-\\d+"]},"image":{"type":"string","title":"a regular expression","description":"Matches the whole image, as it was written when the container was made.","minLength":1,"maxLength":256,"examples":["registry.example/x-model:.*"]},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a regular expression","description":"Matches the whole value of the label, which must be there.","minLength":1,"maxLength":256,"examples":["web|api"]}},"title":"a mapping of labels to regular expressions","description":"Labels that a container must have.","examples":[{"com.example.role":"web"}]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port inside the container. Without it the only one that it publishes.","minimum":1,"maximum":65535,"examples":[8080]},"address":{"enum":["published","container"],"title":"published or container","description":"The published port on the host of the engine, or the container's own address. Default published.","examples":["container"]},"host":{"type":"string","title":"a host name or an IP address","description":"Where ports are reached that are published on every address. Default 127.0.0.1.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["10.0.0.7"]},"tls":{"type":"object","properties":{"ca":{"type":"string","title":"a path","description":"PEM file with the authorities that are trusted, instead of those of this machine.","minLength":1,"maxLength":1024,"examples":["ca.pem"]},"cert":{"type":"string","title":"a path","description":"PEM file with the certificate that lbctl shows.","minLength":1,"maxLength":1024,"examples":["lbctl.pem"]},"key":{"type":"string","title":"a path","description":"PEM file with the key of that certificate.","minLength":1,"maxLength":1024,"examples":["lbctl.key"]},"server_name":{"type":"string","title":"a host name","description":"The name that the certificate of the server must have, if not the one in its address.","pattern":"^[^\\u0000-\\u001f\\u007f]{1,2048}$","examples":["api.example"]}},"additionalProperties":false,"title":"a mapping with ca, cert, key or server_name","description":"Certificates; paths are relative to the playbook's folder. Servers are always verified."}},"additionalProperties":false,"title":"a mapping with name, image or labels","description":"Running containers of a Docker engine that are healthy, or say nothing of their health.","examples":[{"name":"x-model-\\d+","host":"10.0.0.7"}]},"map":{"type":"string","title":"a JMESPath expression","description":"From the answer to a list of members (for a fact: to its value). Without it what the kind usually needs.","minLength":1,"maxLength":4096,"examples":["items[?ready].{host: ip, port: port}"]},"timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long an answer may take. Default 10s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]}},"additionalProperties":false,"title":"a mapping with one source","description":"A source, and what is taken of its answer."}},"title":"a mapping of sources","description":"What else is looked up: `facts.NAME` in expressions and templates is what `map` takes.","examples":[{"master_dc":{"inventory":{"hosts":"db"},"map":"[?vars.master].vars.dc | [0]"}}]},"when":{"type":"string","title":"a JMESPath expression","description":"Balancers for which this is not true are left alone: JMESPath over `facts`, `vars` and `balancer` (its name and variables).","minLength":1,"maxLength":4096,"examples":["balancer.dc == facts.master_dc"]},"unless":{"type":"string","title":"a JMESPath expression","description":"Balancers for which this is true are left alone; as `when`.","minLength":1,"maxLength":4096,"examples":["balancer.dc == facts.master_dc"]},"per":{"enum":["balancer"],"title":"balancer","description":"The play is made for each balancer apart: `balancer` (its name and variables) is there in values and expressions, and each may get other members.","examples":["balancer"]},"upstreams":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["dest"],"properties":{"dest":{"type":"string","title":"an absolute path without .., spaces or wildcards","description":"The file on the balancer that lbctl manages, complete. It must be included in the `http` block.","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$","examples":["/etc/nginx/conf.d/x-model-upstream.conf"]},"template":{"type":"string","title":"a path","description":"EJS template of the file, relative to the playbook's folder. Without it, the template that comes with lbctl.","minLength":1,"maxLength":1024,"examples":["../templates/upstream.conf.ejs"]},"method":{"anyOf":[{"enum":["round_robin","least_conn","ip_hash","random"],"title":"one of round_robin, least_conn, ip_hash, random"},{"type":"object","required":["hash"],"properties":{"hash":{"type":"string","title":"a key of nginx variables and plain characters","description":"What requests are spread by.","pattern":"^[A-Za-z0-9_$.:|/-]{1,256}$","examples":["$arg_user"]},"consistent":{"type":"boolean","title":"true or false","description":"Ketama hashing: a change of members moves few keys.","examples":[true]}},"additionalProperties":false,"title":"a mapping with hash","examples":[{"hash":"$arg_user","consistent":true}]}],"title":"round_robin, least_conn, ip_hash, random, or a mapping with hash","description":"How nginx picks a server. `ip_hash` can not carry a canary by weights (one client address always meets the same server), only one with `routing`.","examples":["least_conn",{"hash":"$arg_user","consistent":true}],"default":"round_robin"},"routing":{"type":"object","required":["by"],"properties":{"by":{"anyOf":[{"enum":["client_ip"],"title":"client_ip"},{"type":"object","properties":{"cookie":{"type":"string","title":"a cookie name of letters, digits and underscore","description":"The cookie that tells clients apart. Other names have no variable in nginx.","pattern":"^[A-Za-z0-9_]{1,64}$","examples":["session_id"]},"header":{"type":"string","title":"a header name of letters, digits and dash","description":"The request header that tells clients apart. nginx drops headers with an underscore.","pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$","examples":["X-User-Id"]}},"additionalProperties":false,"title":"a mapping with cookie or header","minProperties":1,"maxProperties":1,"examples":[{"cookie":"session_id"}]}],"title":"client_ip, or a mapping with cookie or header","description":"What makes two requests the same client. One without the cookie or header is known by its address.","examples":["client_ip",{"cookie":"session_id"},{"header":"X-User-Id"}]}},"additionalProperties":false,"title":"a mapping with by","description":"Divides clients instead of requests: one that has seen the canary stays on it while the share grows. For `canary`; sites then say `proxy_pass http://$NAME_upstream` (docs/sticky.md).","examples":[{"by":"client_ip"},{"by":{"cookie":"session_id"}}]},"keepalive":{"type":"integer","title":"a whole number from 1 up","description":"Idle connections to members kept open per worker. Needs `proxy_http_version 1.1` and an empty `Connection` header in the location.","minimum":1,"maximum":1000000,"examples":[32]},"keepalive_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long an idle connection to a member stays open, whole seconds.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["60s"]},"groups":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"members":{"type":"array","items":{"anyOf":[{"type":"string","title":"an address HOST:PORT, [IPV6]:PORT or unix:/PATH","description":"The address alone; everything else as nginx has it by default.","examples":["10.0.0.7:5001","[::1]:22400","unix:/run/x.sock"]},{"type":"object","properties":{"address":{"type":"string","title":"an address HOST:PORT, [IPV6]:PORT or unix:/PATH","description":"Where the member listens. Either this or `hosts`.","examples":["10.0.0.7:5001"]},"hosts":{"type":"string","title":"a host pattern of the inventory","description":"Every host of this inventory pattern is a member, under its `ansible_host` address (or its name). Needs `port`.","minLength":1,"maxLength":1024,"examples":["app"]},"service":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"A service of this play: every instance on each of its hosts is a member.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["x-model"]},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"What stands behind the `@` of the unit, on every host of the service. A number is also the port.","minItems":1,"maxItems":500,"examples":[[5001,5002,5003]]},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"Spare instances on every host of the service, for `rolling` with `max_surge`: started on the new version and put in rotation before the first replica leaves, and stopped at the end. Ports that nothing else uses.","minItems":1,"maxItems":500,"examples":[[5009]]},"discover":{"type":"string","title":"a name under `discovery` of the play","description":"Everything that this source finds is a member.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["models"]},"where":{"type":"string","title":"a JMESPath expression","description":"Of those only the ones for which this is true: JMESPath over one item, with `facts`, `vars` and `balancer` beside its fields.","minLength":1,"maxLength":4096,"examples":["labels.dc == facts.master_dc"]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of every member that `hosts` gives, or of a service whose instances are no ports.","minimum":1,"maximum":65535,"examples":[5001]},"weight":{"type":"integer","title":"a whole number from 1 to 100","description":"Its weight inside its group. A member that is to get nothing is left out instead.","minimum":1,"maximum":100,"examples":[2],"default":1},"backup":{"type":"boolean","title":"true or false","description":"Gets requests only while no other member can be reached.","examples":[true]},"max_fails":{"type":"integer","title":"a whole number from 0 up","description":"Failures within `fail_timeout` after which the member is left alone for as long; 0 = never.","minimum":0,"maximum":1000,"examples":[0]},"fail_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Window for `max_fails`, whole seconds.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]},"max_conns":{"type":"integer","title":"a whole number from 0 up","description":"Connections to the member at once, per worker unless the upstream has a zone; 0 = no limit.","minimum":0,"maximum":1000000,"examples":[100]},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a text","maxLength":256}},"title":"a mapping of texts","description":"Free words about the member, for templates.","examples":[{"zone":"a"}]}},"additionalProperties":false,"title":"a mapping with address, or with hosts and port, or with service, or with discover","description":"A member with settings of its own, the hosts of a pattern, the replicas of a service, or what a source finds.","examples":[{"address":"10.0.0.7:5001","weight":2},{"hosts":"app","port":5001},{"service":"x-model","instances":[5001,5002]},{"discover":"models","where":"labels.zone == 'a'"}]}],"title":"an address, or a mapping with address, or with hosts and port, or with service, or with discover","description":"One member, the hosts of an inventory pattern, the replicas of a service, or what a source finds."},"title":"a list of members","description":"The members of the group. Either this or `service`.","minItems":1,"maxItems":5000,"examples":[["10.0.0.7:5001","10.0.0.8:5001"]]},"service":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"A service of this play: every instance on each of its hosts is a member.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["x-model"]},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"What stands behind the `@` of the unit, on every host of the service. A number is also the port.","minItems":1,"maxItems":500,"examples":[[5001,5002,5003]]},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"Spare instances on every host of the service, for `rolling` with `max_surge`: started on the new version and put in rotation before the first replica leaves, and stopped at the end. Ports that nothing else uses.","minItems":1,"maxItems":500,"examples":[[5009]]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of the service, where its instances are no ports.","minimum":1,"maximum":65535,"examples":[5001]}},"additionalProperties":false,"title":"a mapping with members, or with service and instances","description":"One group."}},"title":"a mapping of groups","description":"Groups by name; the strategy moves traffic between them. Either this or `members`.","minProperties":1,"examples":[{"stable":{"members":["10.0.0.7:5001"]},"canary":{"members":["10.0.0.8:5001"]}}]},"members":{"type":"array","items":{"anyOf":[{"type":"string","title":"an address HOST:PORT, [IPV6]:PORT or unix:/PATH","description":"The address alone; everything else as nginx has it by default.","examples":["10.0.0.7:5001","[::1]:22400","unix:/run/x.sock"]},{"type":"object","properties":{"address":{"type":"string","title":"an address HOST:PORT, [IPV6]:PORT or unix:/PATH","description":"Where the member listens. Either this or `hosts`.","examples":["10.0.0.7:5001"]},"hosts":{"type":"string","title":"a host pattern of the inventory","description":"Every host of this inventory pattern is a member, under its `ansible_host` address (or its name). Needs `port`.","minLength":1,"maxLength":1024,"examples":["app"]},"service":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"A service of this play: every instance on each of its hosts is a member.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["x-model"]},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"What stands behind the `@` of the unit, on every host of the service. A number is also the port.","minItems":1,"maxItems":500,"examples":[[5001,5002,5003]]},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"Spare instances on every host of the service, for `rolling` with `max_surge`: started on the new version and put in rotation before the first replica leaves, and stopped at the end. Ports that nothing else uses.","minItems":1,"maxItems":500,"examples":[[5009]]},"discover":{"type":"string","title":"a name under `discovery` of the play","description":"Everything that this source finds is a member.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["models"]},"where":{"type":"string","title":"a JMESPath expression","description":"Of those only the ones for which this is true: JMESPath over one item, with `facts`, `vars` and `balancer` beside its fields.","minLength":1,"maxLength":4096,"examples":["labels.dc == facts.master_dc"]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of every member that `hosts` gives, or of a service whose instances are no ports.","minimum":1,"maximum":65535,"examples":[5001]},"weight":{"type":"integer","title":"a whole number from 1 to 100","description":"Its weight inside its group. A member that is to get nothing is left out instead.","minimum":1,"maximum":100,"examples":[2],"default":1},"backup":{"type":"boolean","title":"true or false","description":"Gets requests only while no other member can be reached.","examples":[true]},"max_fails":{"type":"integer","title":"a whole number from 0 up","description":"Failures within `fail_timeout` after which the member is left alone for as long; 0 = never.","minimum":0,"maximum":1000,"examples":[0]},"fail_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Window for `max_fails`, whole seconds.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]},"max_conns":{"type":"integer","title":"a whole number from 0 up","description":"Connections to the member at once, per worker unless the upstream has a zone; 0 = no limit.","minimum":0,"maximum":1000000,"examples":[100]},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a text","maxLength":256}},"title":"a mapping of texts","description":"Free words about the member, for templates.","examples":[{"zone":"a"}]}},"additionalProperties":false,"title":"a mapping with address, or with hosts and port, or with service, or with discover","description":"A member with settings of its own, the hosts of a pattern, the replicas of a service, or what a source finds.","examples":[{"address":"10.0.0.7:5001","weight":2},{"hosts":"app","port":5001},{"service":"x-model","instances":[5001,5002]},{"discover":"models","where":"labels.zone == 'a'"}]}],"title":"an address, or a mapping with address, or with hosts and port, or with service, or with discover","description":"One member, the hosts of an inventory pattern, the replicas of a service, or what a source finds."},"title":"a list of members","description":"The members of an upstream without groups. Either this or `groups`.","minItems":1,"maxItems":5000,"examples":[["10.0.0.7:5001","10.0.0.8:5001"]]},"min_members":{"type":"integer","title":"a whole number from 1 up","description":"Fewer members than this that take requests are refused, whatever discovery says. Default 1.","minimum":1,"maximum":1000000,"examples":[2]},"check":{"type":"object","properties":{"http":{"type":"object","properties":{"path":{"type":"string","title":"a path of a URL","description":"What is asked for.","pattern":"^/[!-~]{0,1023}$","examples":["/health"],"default":"/"},"expect":{"anyOf":[{"type":"integer","title":"a status from 100 to 599","minimum":100,"maximum":599},{"type":"array","items":{"type":"integer","title":"a status from 100 to 599","minimum":100,"maximum":599},"title":"a list of statuses","minItems":1,"maxItems":50}],"title":"a status, or a list of statuses","description":"The answers that are good.","examples":[200,[200,204]],"default":200},"body":{"type":"string","title":"one line of text","description":"Text that the answer must hold.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["ok"]},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"one line of text","description":"The value of a header.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["x-model.example"]}},"title":"a mapping of texts","description":"Request headers.","examples":[{"Host":"x-model.example"}]}},"additionalProperties":false,"title":"a mapping with path and expect","description":"A good answer to a GET."},"tcp":{"type":"object","properties":{},"additionalProperties":false,"title":"an empty mapping {}","description":"A connection is accepted."},"interval":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Between two questions to a member. Default 5s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5s"]},"timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"For one answer. Default 2s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["2s"]},"rise":{"type":"integer","title":"a whole number from 1 up","description":"So many good answers in a row bring a member in. Default 2.","minimum":1,"maximum":1000000,"examples":[2]},"fall":{"type":"integer","title":"a whole number from 1 up","description":"So many bad answers in a row take a member out. Default 3.","minimum":1,"maximum":1000000,"examples":[3]}},"additionalProperties":false,"title":"a mapping with http or tcp","description":"What `lbctl watch` asks every member from where it runs; those that do not pass are left out, unless fewer than `min_members` would be left (docs/watch.md). Other commands do not ask.","examples":[{"http":{"path":"/health","expect":200},"interval":"5s","timeout":"2s","rise":2,"fall":3}]},"max_change":{"anyOf":[{"type":"integer","title":"a whole number from 0 up","minimum":0,"maximum":1000000},{"type":"string","title":"a whole number or a percentage such as \"25%\"","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}],"title":"a whole number or a percentage such as \"25%\"","description":"How many of the members that are live now discovery may take away or add at once; more is refused. Default: no limit.","examples":[1,"25%"]},"revision_endpoint":{"type":"string","title":"a loopback address with a port, such as 127.0.0.1:9180","description":"The managed file also serves its own revision at `http://IP:PORT/lbctl/ROLLOUT/revision` on the balancer itself. With it lbctl proves what runs, not only that a reload happened.","examples":["127.0.0.1:9180"]}},"additionalProperties":false,"title":"a mapping with dest and members or groups","description":"One nginx upstream. Its key is its name in nginx."}},"title":"a mapping of upstreams","description":"The nginx upstreams of this rollout, by name. They change together.","minProperties":1,"examples":[{"x-model":{"dest":"/etc/nginx/conf.d/x-model-upstream.conf","members":["10.0.0.7:5001"]}}]},"services":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["hosts","version"],"properties":{"hosts":{"type":"string","title":"a host pattern of the inventory","description":"The app hosts, as a host pattern of the inventory.","minLength":1,"maxLength":1024,"examples":["app"]},"version":{"type":"string","title":"a version of letters, digits, dot, dash, plus and underscore, at most 64 characters","description":"The release: a folder under `releases/`. A release is never changed: another content is another one.","pattern":"^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$","examples":["<%= version %>","2.1.0"]},"unit":{"type":"string","title":"a path","description":"EJS template of the systemd unit, relative to the playbook's folder. Without it, the template that comes with lbctl, filled from the keys below.","minLength":1,"maxLength":1024,"examples":["../templates/x-model@.service.ejs"]},"target":{"anyOf":[{"type":"boolean","title":"true or false"},{"type":"string","title":"a path","minLength":1,"maxLength":1024}],"title":"true, false or a path","description":"A target that wants every instance, so that `systemctl stop SERVICE.target` stops all: `true` for the one that comes with lbctl, or an EJS template of it.","examples":[true,"../templates/x-model.target.ejs"],"default":false},"env":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"type":"string","title":"a text, a number, true or false","maxLength":16384},{"type":"number","title":"a text, a number, true or false"},{"type":"boolean","title":"a text, a number, true or false"}]}},"title":"a mapping of environment variables","description":"Environment of every instance, in a file that only root can read. Values may use `<%= instance %>` and `<%= inventory_hostname %>`.","examples":[{"PORT":"<%= instance %>","WORKERS":4}]},"credentials":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a text","maxLength":65536}},"title":"a mapping of texts","description":"Secrets that reach the unit by `LoadCredential=` under these names.","examples":[{"db_password":"<%= db_password %>"}]},"artifact":{"type":"object","properties":{"files":{"anyOf":[{"type":"string","title":"a path","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","title":"a path","description":"A folder, relative to the playbook's folder.","minLength":1,"maxLength":1024,"examples":["../build/x-model/"]},"exclude":{"type":"array","items":{"type":"string","title":"one line of text","description":"A name or path that is left out.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["*.pyc"]},"title":"a list of names","description":"Names, or paths from the folder, that are left out; `*` stands for any part of a name.","maxItems":100,"examples":[[".git","*.pyc"]]}},"additionalProperties":false,"title":"a mapping with from"}],"title":"a path, or a mapping with from","description":"A folder of this machine, sent over the connection: only what differs.","examples":["../build/x-model/"]},"rsync":{"anyOf":[{"type":"string","title":"one line of text","description":"A folder.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["build@ci.example:/builds/x-model/"]},{"type":"object","required":["from"],"properties":{"from":{"type":"string","title":"one line of text","description":"A folder: of this machine, relative to the playbook's folder; of another, `USER@HOST:PATH`; of a daemon, `rsync://HOST/MODULE/PATH`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["build@ci.example:/builds/x-model/"]},"exclude":{"type":"array","items":{"type":"string","title":"one line of text","description":"A pattern of rsync's.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["*.pyc"]},"title":"a list of patterns","description":"What is left out, as `rsync --exclude` understands it.","maxItems":100,"examples":[[".git","*.pyc"]]},"options":{"type":"array","items":{"type":"string","title":"one of --checksum, --compress, --copy-links, --copy-unsafe-links, --safe-links, --one-file-system, --prune-empty-dirs, --cvs-exclude, --include=, --exclude=, --bwlimit=, --timeout=, --port=, --max-size=, --min-size= and their like","description":"An option of rsync that changes what is fetched, or how; none that runs programs or removes anything.","pattern":"^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$","examples":["--compress"]},"title":"a list of options","description":"Further options of rsync, from a list of safe ones. Files, links, modes and times are always taken.","maxItems":50,"examples":[["--compress","--bwlimit=10m"]]}},"additionalProperties":false,"title":"a mapping with from"}],"title":"a folder, or a mapping with from","description":"What rsync fetches to this machine, from here or from elsewhere; then it goes the way of all releases.","examples":["build@ci.example:/builds/x-model/"]},"git":{"type":"object","required":["repository","ref"],"properties":{"repository":{"type":"string","title":"one line of text that does not begin with a dash or a space","description":"URL or path of the repository.","pattern":"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$","maxLength":1024,"examples":["ssh://git@git.example/x-model.git"]},"ref":{"type":"string","title":"one line of text that does not begin with a dash or a space","description":"Branch, tag or commit.","pattern":"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$","maxLength":1024,"examples":["v2.1.0"]},"via":{"enum":["host","controller"],"title":"host or controller","description":"Who fetches: the host itself, or this machine, which then sends it.","examples":["controller"],"default":"controller"}},"additionalProperties":false,"title":"a mapping with repository and ref","description":"A checkout of a git repository."},"http":{"type":"object","required":["url","sha256"],"properties":{"url":{"type":"string","title":"one line of text","description":"The address of the file.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["https://files.example/x-model-2.1.0.tar.gz"]},"sha256":{"type":"string","title":"a sha256 of 64 hexadecimal digits","description":"What the file must be.","pattern":"^[0-9a-f]{64}$","examples":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]},"via":{"enum":["host","controller"],"title":"host or controller","description":"Who fetches: the host itself, or this machine, which then sends it.","examples":["controller"],"default":"host"},"unpack":{"type":"boolean","title":"true or false","description":"Unpack a tar or zip archive. Default true for names that are one.","examples":[true]}},"additionalProperties":false,"title":"a mapping with url and sha256","description":"A file from a web server."},"s3":{"type":"object","required":["endpoint","bucket","key"],"properties":{"endpoint":{"type":"string","title":"one line of text","description":"The address of the storage.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["https://s3.example"]},"bucket":{"type":"string","title":"one line of text","description":"The bucket.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["releases"]},"key":{"type":"string","title":"one line of text","description":"The key of the object.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["x-model/2.1.0.tar.gz"]},"sha256":{"type":"string","title":"a sha256 of 64 hexadecimal digits","description":"What the file must be.","pattern":"^[0-9a-f]{64}$","examples":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]},"region":{"type":"string","title":"one line of text","description":"The region. Default us-east-1.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["us-east-1"]},"unpack":{"type":"boolean","title":"true or false","description":"Unpack a tar or zip archive. Default true for names that are one.","examples":[true]}},"additionalProperties":false,"title":"a mapping with endpoint, bucket and key","description":"An object of S3-compatible storage."},"package":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","title":"the name of a package","description":"The name of the package.","pattern":"^[a-z0-9][a-z0-9+.-]{0,127}$","examples":["x-model"]},"version":{"type":"string","title":"the version of a package","description":"Its version, exactly.","pattern":"^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$","examples":["2.1.0-1"]}},"additionalProperties":false,"title":"a mapping with name and version","description":"A package of the distribution (apt)."},"dest":{"type":"string","title":"an absolute path without .., spaces or wildcards","description":"Folder on the app hosts: `releases/VERSION/`, and `instances/NAME` pointing at the release it runs. Default /opt/SERVICE.","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$","examples":["/var/projects/x-model"]}},"additionalProperties":false,"title":"a mapping with one of files, rsync, git, http, s3, package, and dest","description":"What is brought to the hosts and becomes a release. Without it nothing is delivered."},"link":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a path inside the release","minLength":1,"maxLength":1024}},"title":"a mapping of paths","description":"Commands outside of the release: path of the link to path inside the release.","examples":[{"/usr/local/bin/x-model":"bin/x-model"}]},"keep_releases":{"type":"integer","title":"a whole number from 1 up","description":"Releases that stay on a host, the one that runs included. Default 5.","minimum":1,"maximum":1000000,"examples":[5]},"hooks":{"type":"object","properties":{"before_release":{"type":"string","title":"one line of text","description":"Run once, on the first host, in the new release, before any instance runs it.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["./bin/migrate"]},"after_release":{"type":"string","title":"one line of text","description":"Run once, on the first host, when all of them do.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["./bin/announce"]}},"additionalProperties":false,"title":"a mapping with before_release and after_release","description":"Commands for a release."},"health":{"type":"object","properties":{"http":{"type":"object","properties":{"path":{"type":"string","title":"a path of a URL","description":"What is asked for.","pattern":"^/[!-~]{0,1023}$","examples":["/health"],"default":"/"},"expect":{"anyOf":[{"type":"integer","title":"a status from 100 to 599","minimum":100,"maximum":599},{"type":"array","items":{"type":"integer","title":"a status from 100 to 599","minimum":100,"maximum":599},"title":"a list of statuses","minItems":1,"maxItems":50}],"title":"a status, or a list of statuses","description":"The answers that are good.","examples":[200,[200,204]],"default":200},"body":{"type":"string","title":"one line of text","description":"Text that the answer must hold.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["ok"]},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"one line of text","description":"The value of a header.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["x-model.example"]}},"title":"a mapping of texts","description":"Request headers.","examples":[{"Host":"x-model.example"}]}},"additionalProperties":false,"title":"a mapping with path and expect","description":"A good answer to a GET."},"tcp":{"type":"object","properties":{},"additionalProperties":false,"title":"an empty mapping {}","description":"A connection is accepted."},"command":{"type":"string","title":"one line of text","description":"A command on the app host that exits with 0; `%i` is the instance.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["./check %i"]},"systemd":{"type":"object","properties":{"window":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"The unit is active all this time and is not restarted.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5s"]}},"additionalProperties":false,"title":"a mapping with window","description":"systemd's own word for it."},"from":{"enum":["balancer","controller"],"title":"balancer or controller","description":"Where `http` and `tcp` are asked from: a balancer, because that is the path requests take; or this machine, where it can reach the replicas.","examples":["controller"],"default":"balancer"},"interval":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Between two probes. Default 1s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["1s"]},"healthy":{"type":"integer","title":"a whole number from 1 up","description":"So many good answers in a row. Default 3.","minimum":1,"maximum":1000000,"examples":[3]},"probe_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"For one probe. Default 5s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5s"]},"timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"For all of it. Default 30s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]}},"additionalProperties":false,"title":"a mapping with one of http, tcp, command, systemd","description":"When a replica that was restarted is good to take requests. Without it: when systemd says so.","examples":[{"http":{"path":"/health","expect":200},"interval":"1s","healthy":3,"timeout":"30s"}]},"description":{"type":"string","title":"one line of text","description":"`Description=` of the unit.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["x-model %i"]},"on_change":{"enum":["restart","reload"],"title":"restart or reload","description":"What a running instance gets for a new release: `reload` for a unit with `exec_reload`. Another unit or environment always restarts.","examples":["reload"],"default":"restart"},"settle":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long an instance is followed after its start: it must not end or be started anew. Default 2s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["2s"]},"type":{"enum":["exec","simple","forking","notify","oneshot"],"title":"one of exec, simple, forking, notify, oneshot","description":"`Type=` of the unit.","examples":["exec"],"default":"exec"},"exec_start":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecStart=`; a path relative to the release begins with `./`. Needed when `unit` is not given.","examples":["./bin/x-model --port %i",["./bin/x-model --port %i"]]},"exec_start_pre":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecStartPre=`.","examples":["./bin/x-model check",["./bin/x-model check"]]},"exec_start_post":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecStartPost=`.","examples":["./bin/warm-up %i",["./bin/warm-up %i"]]},"exec_reload":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecReload=`.","examples":["/bin/kill -HUP $MAINPID",["/bin/kill -HUP $MAINPID"]]},"exec_stop":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecStop=`.","examples":["./bin/x-model stop",["./bin/x-model stop"]]},"exec_stop_post":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecStopPost=`.","examples":["./bin/x-model clean",["./bin/x-model clean"]]},"user":{"type":"string","title":"one line of text","description":"`User=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["x-model"]},"group":{"type":"string","title":"one line of text","description":"`Group=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["x-model"]},"working_directory":{"type":"string","title":"one line of text","description":"`WorkingDirectory=`; without it the release.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["/var/lib/x-model"]},"pid_file":{"type":"string","title":"one line of text","description":"`PIDFile=`, for `type: forking`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["/run/x-model/%i.pid"]},"remain_after_exit":{"type":"boolean","title":"true or false","description":"`RemainAfterExit=`, for `type: oneshot`.","examples":[true]},"restart":{"enum":["no","on-success","on-failure","on-abnormal","on-watchdog","on-abort","always"],"title":"one of no, on-success, on-failure, on-abnormal, on-watchdog, on-abort, always","description":"`Restart=`.","examples":["on-failure"],"default":"on-failure"},"restart_sec":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"`RestartSec=`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["1s"]},"start_limit_burst":{"type":"integer","title":"a whole number from 0 up","description":"`StartLimitBurst=`.","minimum":0,"maximum":1000000,"examples":[5]},"start_limit_interval":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"`StartLimitIntervalSec=`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]},"timeout_start":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"`TimeoutStartSec=`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]},"timeout_stop":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"`TimeoutStopSec=`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]},"watchdog":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"`WatchdogSec=`, for `type: notify`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]},"kill_mode":{"enum":["control-group","mixed","process","none"],"title":"one of control-group, mixed, process, none","description":"`KillMode=`.","examples":["mixed"]},"kill_signal":{"type":"string","title":"one line of text","description":"`KillSignal=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["SIGINT"]},"limit_nofile":{"type":"integer","title":"a whole number from 1 up","description":"`LimitNOFILE=`.","minimum":1,"maximum":1000000,"examples":[65536]},"limit_nproc":{"type":"integer","title":"a whole number from 1 up","description":"`LimitNPROC=`.","minimum":1,"maximum":1000000,"examples":[4096]},"memory_max":{"type":"string","title":"one line of text","description":"`MemoryMax=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["512M"]},"cpu_quota":{"type":"string","title":"one line of text","description":"`CPUQuota=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["150%"]},"tasks_max":{"type":"integer","title":"a whole number from 1 up","description":"`TasksMax=`.","minimum":1,"maximum":1000000,"examples":[512]},"nice":{"type":"integer","title":"a whole number from -20 to 19","description":"`Nice=`.","minimum":-20,"maximum":19,"examples":[5]},"umask":{"type":"string","title":"one line of text","description":"`UMask=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["0027"]},"after":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`After=`, besides network-online.target.","examples":["postgresql.service",["postgresql.service"]]},"requires":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`Requires=`.","examples":["postgresql.service",["postgresql.service"]]},"wants":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`Wants=`.","examples":["redis.service",["redis.service"]]}},"additionalProperties":false,"title":"a mapping with hosts and version","description":"One service. Its key names its unit."}},"title":"a mapping of services","description":"The systemd services behind the upstreams, by name: lbctl brings their releases to the app hosts and restarts them replica by replica (docs/services.md).","minProperties":1,"examples":[{"x-model":{"hosts":"app","version":"2.1.0","exec_start":"./bin/x-model --port %i"}}]},"sites":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"enum":["absent"],"title":"absent"},{"type":"object","properties":{"dest":{"type":"string","title":"an absolute path without .., spaces or wildcards","description":"The file on the balancer that lbctl manages, complete. One in a folder `sites-available` is enabled by a link of its name in `sites-enabled` beside it; any other must be included in the `http` block (`/etc/nginx/conf.d/NAME.conf` where there is no `sites-enabled`). Default `/etc/nginx/sites-available/NAME`.","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$","examples":["/etc/nginx/conf.d/x-model.conf"]},"enabled":{"type":"boolean","title":"true or false","description":"Without its link a site keeps its file and serves nobody.","examples":[false],"default":true},"template":{"type":"string","title":"a path","description":"EJS template of the file, relative to the playbook's folder. Without it, the template that comes with lbctl.","minLength":1,"maxLength":1024,"examples":["../templates/site.conf.ejs"]},"server_name":{"anyOf":[{"type":"string","title":"a server name such as example.org, *.example.org or _","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},{"type":"array","items":{"type":"string","title":"a server name such as example.org, *.example.org or _","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},"title":"a list of server names","minItems":1,"maxItems":100}],"title":"a server name or a list of them","description":"The names that the site answers to. Without it, none: it serves as the default one.","examples":["x-model.example.org",["example.org","*.example.org"]]},"listen":{"anyOf":[{"anyOf":[{"type":"integer","title":"a port from 1 to 65535","minimum":1,"maximum":65535},{"type":"string","title":"PORT, IP:PORT, *:PORT or [IPV6]:PORT","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}],"title":"a port, IP:PORT, *:PORT or [IPV6]:PORT"},{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port from 1 to 65535","minimum":1,"maximum":65535},{"type":"string","title":"PORT, IP:PORT, *:PORT or [IPV6]:PORT","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}],"title":"a port, IP:PORT, *:PORT or [IPV6]:PORT"},"title":"a list of addresses","minItems":1,"maxItems":20}],"title":"a port, an address with a port, or a list of them","description":"Where it listens. Default `[80, \"[::]:80\"]`, with `tls` `[443, \"[::]:443\"]`.","examples":[8080,["10.0.0.1:80","[::1]:80"]]},"default_server":{"type":"boolean","title":"true or false","description":"It also answers names that no site has. Only one site of an address can: take the `default` one away.","examples":[true]},"upstream":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"The upstream of this play that it leads to. Without it, the only one of the play.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["x-model"]},"tls":{"type":"object","required":["certificate","key"],"properties":{"certificate":{"type":"string","title":"an absolute path without .., spaces or wildcards","description":"The certificate with its chain, on the balancer.","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$","examples":["/etc/letsencrypt/live/example.org/fullchain.pem"]},"key":{"type":"string","title":"an absolute path without .., spaces or wildcards","description":"Its private key, on the balancer.","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$","examples":["/etc/letsencrypt/live/example.org/privkey.pem"]},"redirect":{"type":"boolean","title":"true or false","description":"A second server on port 80 sends plain requests to https.","examples":[false],"default":true}},"additionalProperties":false,"title":"a mapping with certificate and key","description":"The site speaks TLS."},"websocket":{"type":"boolean","title":"true or false","description":"Passes on the upgrade of a connection to a WebSocket.","examples":[true]},"next_upstream":{"type":"array","items":{"enum":["error","timeout","invalid_header","http_500","http_502","http_503","http_504","http_403","http_404","http_429","non_idempotent"],"title":"one of error, timeout, invalid_header, http_500, http_502, http_503, http_504, http_403, http_404, http_429, non_idempotent"},"title":"a list of reasons","description":"After what nginx asks another server of the upstream (`proxy_next_upstream`). Default: `error` and `timeout`, as nginx has it; an empty list asks no other.","maxItems":11,"examples":[["error","timeout","http_502"]]},"read_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long a server may be silent before its answer is given up (`proxy_read_timeout`).","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["60s"]},"max_body":{"type":"string","title":"a size such as 20m, or 0 for any","description":"The largest body of a request (`client_max_body_size`). Default `1m`, as nginx has it.","pattern":"^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$","examples":["20m"]},"proxy_headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a text of letters, digits, spaces, nginx variables and ._:,/@=+-","pattern":"^[A-Za-z0-9_$.:,/@=+ -]{0,256}$"}},"title":"a mapping of header names to texts","description":"Headers that the upstream is sent beside `Host`, `X-Real-IP`, `X-Forwarded-For` and `X-Forwarded-Proto`, which may be given here as well. An empty text takes one away.","examples":[{"X-Request-Id":"$request_id"}]}},"additionalProperties":false,"title":"a mapping of settings","description":"A site that lbctl manages. Its key is the name of its file and of its link."}],"title":"a mapping of settings, or absent","description":"A site of nginx, or `absent`: the link of that name in `/etc/nginx/sites-enabled` is taken away, and what it leads to stays."}},"title":"a mapping of sites","description":"The nginx sites that lead requests to the upstreams, by name; they change together with those (docs/sites.md).","minProperties":1,"examples":[{"x-model":{"server_name":"x-model.example.org"},"default":"absent"}]},"watch":{"type":"object","properties":{"heartbeat":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"What changes within one heartbeat is looked at together, and sources that can not tell of changes are asked once in each. 0s: at once, and once a second. Default 30s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]},"splay":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"A random wait up to this before each refresh, so that many watchers do not reload together.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5s"]},"on":{"type":"array","items":{"enum":["added","changed","removed"],"title":"added, changed or removed"},"title":"a list of added, changed and removed","description":"The changes to act on; others wait until one of these comes as well. Default all. With [added, changed] members that only went away stay until another comes.","minItems":1,"maxItems":3,"examples":[["added","changed"]]},"stable_for":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long an answer has to stay the same before it is acted on. Default 0s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]},"max_refreshes":{"type":"string","title":"a number per second, minute or hour, such as \"6 per minute\"","description":"No more refreshes than this, whatever the sources say. Default \"6 per minute\".","pattern":"^[1-9][0-9]{0,3} per (?:second|minute|hour)$","examples":["6 per minute"]},"lock":{"type":"string","title":"a host pattern of the inventory","description":"Hosts that keep a lock for all watchers of this play, by whichever machine they run on: only one of them refreshes at a time.","minLength":1,"maxLength":1024,"examples":["balancers[0]"]},"lock_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long the other watchers are waited for. Default 1h.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["1h"]},"settle":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Wait once it is this watcher's turn; then the sources are asked anew. Default 5s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5s"]}},"additionalProperties":false,"title":"settings of the watcher","description":"How `lbctl watch` keeps the upstreams in step with their sources (docs/watch.md).","examples":[{"heartbeat":"10s","stable_for":"5s"}]},"strategy":{"type":"object","properties":{"rolling":{"type":"object","properties":{"max_unavailable":{"anyOf":[{"type":"integer","title":"a whole number from 0 up","minimum":0,"maximum":1000000},{"type":"string","title":"a whole number or a percentage such as \"25%\"","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}],"title":"a whole number or a percentage such as \"25%\"","description":"Members out of rotation at once.","examples":[1,"25%"]},"max_surge":{"anyOf":[{"type":"integer","title":"a whole number from 0 up","minimum":0,"maximum":1000000},{"type":"string","title":"a whole number or a percentage such as \"25%\"","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}],"title":"a whole number or a percentage such as \"25%\"","description":"Members in rotation above the wanted number at once. With services: so many spare instances (`surge` of a group) serve while replicas are restarted.","examples":[1,"25%"]},"order":{"enum":["stop_first","start_first"],"title":"stop_first or start_first","description":"Whether an old member leaves before a new one joins, or after. With services `start_first` needs `max_surge`: then never fewer replicas than all serve, whatever `max_unavailable` is.","examples":["stop_first"],"default":"stop_first"},"drain":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long a replica that has left is waited for before it is restarted; ends as soon as no balancer holds a connection to it. Default 30s. For services.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]},"pause":{"anyOf":[{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"The same as giving the duration alone.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5m"]}},"additionalProperties":false,"title":"an empty mapping {}"}],"title":"a duration such as 5m, or {} to wait for `lbctl promote`","description":"Wait this long, or with `{}` until somebody runs `lbctl promote`.","examples":["5m",{}]}},"additionalProperties":false,"title":"a mapping of rolling settings","description":"Replaces members batch by batch."},"blue_green":{"type":"object","required":["groups"],"properties":{"groups":{"type":"array","items":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"A group.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["blue"]},"title":"a list of two groups","description":"The two groups. Which of them is live is read from the balancers, never assumed.","minItems":2,"maxItems":2,"examples":[["blue","green"]]},"auto_promote":{"anyOf":[{"type":"boolean","title":"true or false"},{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}],"title":"true, false or a duration","description":"`true`: switch at once. `false`: wait for `lbctl promote`. A duration: wait that long.","examples":[true,"10m"],"default":true},"keep":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long the replicas of the old group stay up after the switch, for a way back in one step; then timers on their own hosts stop them. Without it they are not stopped. For services.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["15m"]},"drain":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long a replica that has left is waited for before it is restarted; ends as soon as no balancer holds a connection to it. Default 30s. For services.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]}},"additionalProperties":false,"title":"a mapping with groups","description":"Switches all requests from one group to the other in one step."},"canary":{"type":"object","required":["stable","canary","steps"],"properties":{"stable":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"The group that serves now.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["stable"]},"canary":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"The group that is to take over.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["canary"]},"steps":{"type":"array","items":{"type":"object","properties":{"set_weight":{"type":"number","title":"a number from 0 to 100","description":"The share of requests that the canary group gets from here on, in percent. Never less than the step before.","minimum":0,"maximum":100,"examples":[25]},"pause":{"anyOf":[{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"The same as giving the duration alone.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5m"]}},"additionalProperties":false,"title":"an empty mapping {}"}],"title":"a duration such as 5m, or {} to wait for `lbctl promote`","description":"Wait this long, or with `{}` until somebody runs `lbctl promote`.","examples":["5m",{}]}},"additionalProperties":false,"minProperties":1,"maxProperties":1,"title":"a mapping with one key: set_weight or pause","description":"One step."},"title":"a list of steps","description":"What happens, in order. The last `set_weight` is 100.","minItems":1,"maxItems":500,"examples":[[{"set_weight":5},{"pause":"5m"},{"set_weight":25},{"pause":{}},{"set_weight":100}]]},"after":{"enum":["keep","absorb"],"title":"keep or absorb","description":"What happens at 100 %. `keep`: traffic stays on the canary group; next time the roles are the other way round. `absorb` (services): the stable group is rolled to the new version, gets its traffic back, and the canary is stopped.","examples":["absorb"],"default":"keep"},"drain":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long a replica that has left is waited for before it is restarted; ends as soon as no balancer holds a connection to it. Default 30s. For services.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]}},"additionalProperties":false,"title":"a mapping with stable, canary and steps","description":"Moves a growing share of requests to another group."}},"additionalProperties":false,"minProperties":1,"maxProperties":1,"title":"a mapping with one key: rolling, blue_green or canary","description":"How traffic moves from what is live to what the playbook says.","examples":[{"canary":{"stable":"stable","canary":"canary","steps":[{"set_weight":5},{"pause":{}},{"set_weight":100}]}},{"rolling":{}}]}},"additionalProperties":false,"title":"a play","description":"One rollout: upstreams on balancers, and how traffic moves."};
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
if(!(func2.call(schema11.properties.discovery.patternProperties["^.*$"].properties, key2))){
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
if(data21.consul !== undefined){
let data44 = data21.consul;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.service === undefined){
const err111 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.required,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul,data:data44};
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
const err112 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul,data:data44};
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
const err113 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/service",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/service/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.service,data:data45};
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
const err114 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/service",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.service.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.service,data:data45};
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
const err115 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/url",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]{1,2048}$"},message:"must match pattern \""+"^https?://[^\\s]{1,2048}$"+"\"",schema:"^https?://[^\\s]{1,2048}$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.url,data:data46};
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
const err116 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/url",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.url.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.url,data:data46};
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
const err117 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tags",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tags/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tags,data:data47};
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
const err118 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tags/" + i6,schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tags/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tags.items,data:data48};
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
const err119 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tags/" + i6,schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tags.items.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tags.items,data:data48};
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
const err120 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tags",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tags.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tags,data:data47};
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
const err121 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/datacenter",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/datacenter/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.datacenter,data:data49};
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
const err122 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/datacenter",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/datacenter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.datacenter.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.datacenter,data:data49};
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
const err123 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/token",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/token/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.token,data:data50};
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
const err124 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/token",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.token.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.token,data:data50};
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
let data51 = data44.all;
if(typeof data51 !== "boolean"){
const err125 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/all",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.all.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.all,data:data51};
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
const err126 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls,data:data52};
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
const err127 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/ca",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/ca/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls.properties.ca,data:data53};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data53.length < 1){
const err128 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/ca",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/ca/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls.properties.ca,data:data53};
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
const err129 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/ca",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls.properties.ca.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls.properties.ca,data:data53};
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
const err130 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/cert",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/cert/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls.properties.cert,data:data54};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data54.length < 1){
const err131 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/cert",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/cert/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls.properties.cert,data:data54};
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
const err132 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/cert",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/cert/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls.properties.cert.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls.properties.cert,data:data54};
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
const err133 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/key",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls.properties.key,data:data55};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data55.length < 1){
const err134 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/key",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls.properties.key,data:data55};
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
const err135 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/key",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls.properties.key.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls.properties.key,data:data55};
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
const err136 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/server_name",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/server_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls.properties.server_name,data:data56};
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
const err137 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/server_name",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/server_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls.properties.server_name.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls.properties.server_name,data:data56};
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
const err138 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.properties.tls,data:data52};
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
const err139 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/consul/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.consul,data:data44};
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
const err140 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/required",keyword:"required",params:{missingProperty: "prefix"},message:"must have required property '"+"prefix"+"'",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.required,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd,data:data57};
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
const err141 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd,data:data57};
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
const err142 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/prefix",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/prefix/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.prefix,data:data58};
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
const err143 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/prefix",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.prefix.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.prefix,data:data58};
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
const err144 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.endpoints,data:data59};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data59.length < 1){
const err145 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/endpoints/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.endpoints,data:data59};
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
const err146 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints/" + i7,schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/endpoints/items/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]{1,2048}$"},message:"must match pattern \""+"^https?://[^\\s]{1,2048}$"+"\"",schema:"^https?://[^\\s]{1,2048}$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.endpoints.items,data:data60};
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
const err147 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints/" + i7,schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/endpoints/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.endpoints.items.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.endpoints.items,data:data60};
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
const err148 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.endpoints.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.endpoints,data:data59};
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
const err149 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/user",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/user/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.user,data:data61};
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
const err150 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/user",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.user.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.user,data:data61};
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
const err151 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/password",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/password/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.password,data:data62};
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
const err152 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/password",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.password.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.password,data:data62};
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
const err153 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls,data:data63};
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
const err154 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/ca",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/ca/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls.properties.ca,data:data64};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data64.length < 1){
const err155 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/ca",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/ca/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls.properties.ca,data:data64};
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
const err156 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/ca",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls.properties.ca.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls.properties.ca,data:data64};
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
const err157 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/cert",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/cert/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls.properties.cert,data:data65};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data65.length < 1){
const err158 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/cert",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/cert/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls.properties.cert,data:data65};
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
const err159 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/cert",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/cert/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls.properties.cert.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls.properties.cert,data:data65};
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
const err160 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/key",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls.properties.key,data:data66};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data66.length < 1){
const err161 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/key",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls.properties.key,data:data66};
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
const err162 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/key",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls.properties.key.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls.properties.key,data:data66};
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
const err163 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/server_name",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/server_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls.properties.server_name,data:data67};
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
const err164 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/server_name",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/server_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls.properties.server_name.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls.properties.server_name,data:data67};
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
const err165 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.properties.tls,data:data63};
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
const err166 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/etcd/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.etcd,data:data57};
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
const err167 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker,data:data68};
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
const err168 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/endpoint",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^(?:unix:///[^\\s]{1,100}|(?:tcp|https?)://[^\\s]{1,1024})$"},message:"must match pattern \""+"^(?:unix:///[^\\s]{1,100}|(?:tcp|https?)://[^\\s]{1,1024})$"+"\"",schema:"^(?:unix:///[^\\s]{1,100}|(?:tcp|https?)://[^\\s]{1,1024})$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.endpoint,data:data69};
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
const err169 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/endpoint",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.endpoint.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.endpoint,data:data69};
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
const err170 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/name",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.name,data:data70};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data70.length < 1){
const err171 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/name",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.name,data:data70};
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
const err172 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/name",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.name.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.name,data:data70};
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
const err173 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/image",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/image/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.image,data:data71};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data71.length < 1){
const err174 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/image",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/image/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.image,data:data71};
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
const err175 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/image",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.image.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.image,data:data71};
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
const err176 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/labels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/labels/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.labels.patternProperties["^.*$"],data:data73};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data73.length < 1){
const err177 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/labels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/labels/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.labels.patternProperties["^.*$"],data:data73};
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
const err178 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/labels/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/labels/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.labels.patternProperties["^.*$"].type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.labels.patternProperties["^.*$"],data:data73};
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
const err179 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/labels",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.labels.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.labels,data:data72};
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
const err180 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/port",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.port.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.port,data:data74};
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
const err181 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/port",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.port,data:data74};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data74 < 1 || isNaN(data74)){
const err182 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/port",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.port,data:data74};
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
const err183 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/address",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/address/enum",keyword:"enum",params:{allowedValues: schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.address.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.address.enum,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.address,data:data75};
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
const err184 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/host",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/host/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.host,data:data76};
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
const err185 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/host",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.host.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.host,data:data76};
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
const err186 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls,data:data77};
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
const err187 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/ca",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/ca/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls.properties.ca,data:data78};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data78.length < 1){
const err188 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/ca",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/ca/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls.properties.ca,data:data78};
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
const err189 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/ca",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls.properties.ca.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls.properties.ca,data:data78};
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
const err190 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/cert",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/cert/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls.properties.cert,data:data79};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data79.length < 1){
const err191 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/cert",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/cert/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls.properties.cert,data:data79};
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
const err192 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/cert",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/cert/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls.properties.cert.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls.properties.cert,data:data79};
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
const err193 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/key",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls.properties.key,data:data80};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data80.length < 1){
const err194 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/key",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls.properties.key,data:data80};
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
const err195 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/key",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls.properties.key.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls.properties.key,data:data80};
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
const err196 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/server_name",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/server_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls.properties.server_name,data:data81};
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
const err197 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/server_name",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/server_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls.properties.server_name.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls.properties.server_name,data:data81};
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
const err198 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.properties.tls,data:data77};
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
const err199 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/docker/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.docker,data:data68};
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
const err200 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/map/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.map,data:data82};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data82.length < 1){
const err201 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/map/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.map,data:data82};
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
const err202 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/map/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.map.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.map,data:data82};
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
const err203 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.timeout,data:data83};
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
const err204 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.discovery.patternProperties["^.*$"].properties.timeout.type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"].properties.timeout,data:data83};
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
const err205 = {instancePath:instancePath+"/discovery/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/discovery/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.discovery.patternProperties["^.*$"].type,parentSchema:schema11.properties.discovery.patternProperties["^.*$"],data:data21};
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
const err206 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.discovery.type,parentSchema:schema11.properties.discovery,data:data20};
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
const err207 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facts/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.facts.patternProperties["^.*$"],data:data85};
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
const err208 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/required",keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'",schema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.required,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory,data:data86};
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
const err209 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory,data:data86};
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
const err210 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/properties/hosts/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.properties.hosts,data:data87};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data87.length < 1){
const err211 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/properties/hosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.properties.hosts,data:data87};
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
const err212 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/hosts",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/properties/hosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.properties.hosts.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.properties.hosts,data:data87};
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
const err213 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.properties.port.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.properties.port,data:data88};
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
const err214 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.properties.port,data:data88};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data88 < 1 || isNaN(data88)){
const err215 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory/port",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.properties.port,data:data88};
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
const err216 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/inventory",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/inventory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.inventory,data:data86};
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
const err217 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/file/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.file,data:data89};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data89.length < 1){
const err218 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.file,data:data89};
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
const err219 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.file.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.file,data:data89};
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
const err220 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/exec/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.exec,data:data90};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data90.length < 1){
const err221 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/exec/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.exec,data:data90};
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
const err222 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i8,schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/exec/items/maxLength",keyword:"maxLength",params:{limit: 32768},message:"must NOT have more than 32768 characters",schema:32768,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.exec.items,data:data91};
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
const err223 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i8,schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/exec/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.exec.items.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.exec.items,data:data91};
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
const err224 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/exec/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.facts.patternProperties["^.*$"].properties.exec.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.exec,data:data90};
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
const err225 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.required,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http,data:data92};
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
const err226 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http,data:data92};
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
const err227 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/url",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]{1,2048}$"},message:"must match pattern \""+"^https?://[^\\s]{1,2048}$"+"\"",schema:"^https?://[^\\s]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.url,data:data93};
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
const err228 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/url",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.url.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.url,data:data93};
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
const err229 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/headers/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.headers.patternProperties["^.*$"],data:data95};
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
const err230 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.headers.patternProperties["^.*$"].type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.headers.patternProperties["^.*$"],data:data95};
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
const err231 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/headers",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.headers.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.headers,data:data94};
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
let data96 = data92.body;
if(typeof data96 !== "string"){
const err232 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/body",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.body.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.body,data:data96};
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
const err233 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls,data:data97};
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
const err234 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/ca/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.ca,data:data98};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data98.length < 1){
const err235 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/ca/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.ca,data:data98};
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
const err236 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/ca",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.ca.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.ca,data:data98};
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
const err237 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/cert/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.cert,data:data99};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data99.length < 1){
const err238 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/cert/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.cert,data:data99};
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
const err239 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/cert",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/cert/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.cert.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.cert,data:data99};
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
const err240 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.key,data:data100};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data100.length < 1){
const err241 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.key,data:data100};
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
const err242 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/key",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.key.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.key,data:data100};
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
const err243 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/server_name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/server_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.server_name,data:data101};
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
const err244 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls/server_name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/properties/server_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.server_name.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.properties.server_name,data:data101};
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
const err245 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/tls",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http.properties.tls,data:data97};
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
const err246 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/http",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.http.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.http,data:data92};
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
const err247 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.required,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns,data:data102};
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
const err248 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns,data:data102};
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
const err249 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$"},message:"must match pattern \""+"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$"+"\"",schema:"^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.name,data:data103};
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
const err250 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.name.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.name,data:data103};
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
const err251 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/type",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.type.enum,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.type,data:data104};
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
const err252 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.port.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.port,data:data105};
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
const err253 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.port,data:data105};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data105 < 1 || isNaN(data105)){
const err254 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/port",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.port,data:data105};
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
const err255 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/servers/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.servers,data:data106};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data106.length < 1){
const err256 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/servers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.servers,data:data106};
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
const err257 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers/" + i9,schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/servers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.servers.items,data:data107};
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
const err258 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers/" + i9,schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.servers.items.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.servers.items,data:data107};
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
const err259 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns/servers",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.servers.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.properties.servers,data:data106};
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
const err260 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/dns",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/dns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.dns.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.dns,data:data102};
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
const err261 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'",schema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.required,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul,data:data108};
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
const err262 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul,data:data108};
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
const err263 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/service",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/service/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.service,data:data109};
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
const err264 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/service",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.service.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.service,data:data109};
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
const err265 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/url",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]{1,2048}$"},message:"must match pattern \""+"^https?://[^\\s]{1,2048}$"+"\"",schema:"^https?://[^\\s]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.url,data:data110};
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
const err266 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/url",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.url.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.url,data:data110};
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
const err267 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tags",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tags/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tags,data:data111};
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
const err268 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tags/" + i10,schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tags/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tags.items,data:data112};
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
const err269 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tags/" + i10,schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tags.items.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tags.items,data:data112};
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
const err270 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tags",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tags.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tags,data:data111};
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
const err271 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/datacenter",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/datacenter/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.datacenter,data:data113};
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
const err272 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/datacenter",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/datacenter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.datacenter.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.datacenter,data:data113};
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
const err273 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/token",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/token/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.token,data:data114};
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
const err274 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/token",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.token.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.token,data:data114};
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
let data115 = data108.all;
if(typeof data115 !== "boolean"){
const err275 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/all",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.all.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.all,data:data115};
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
const err276 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls,data:data116};
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
const err277 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/ca",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/ca/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls.properties.ca,data:data117};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data117.length < 1){
const err278 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/ca",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/ca/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls.properties.ca,data:data117};
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
const err279 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/ca",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls.properties.ca.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls.properties.ca,data:data117};
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
const err280 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/cert",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/cert/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls.properties.cert,data:data118};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data118.length < 1){
const err281 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/cert",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/cert/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls.properties.cert,data:data118};
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
const err282 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/cert",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/cert/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls.properties.cert.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls.properties.cert,data:data118};
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
const err283 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/key",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls.properties.key,data:data119};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data119.length < 1){
const err284 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/key",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls.properties.key,data:data119};
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
const err285 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/key",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls.properties.key.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls.properties.key,data:data119};
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
const err286 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/server_name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/server_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls.properties.server_name,data:data120};
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
const err287 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls/server_name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tls/properties/server_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls.properties.server_name.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls.properties.server_name,data:data120};
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
const err288 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul/tls",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.properties.tls,data:data116};
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
const err289 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/consul",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/consul/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.consul.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.consul,data:data108};
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
const err290 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/required",keyword:"required",params:{missingProperty: "prefix"},message:"must have required property '"+"prefix"+"'",schema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.required,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd,data:data121};
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
const err291 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd,data:data121};
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
const err292 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/prefix",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/prefix/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.prefix,data:data122};
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
const err293 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/prefix",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.prefix.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.prefix,data:data122};
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
const err294 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items",schema:16,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.endpoints,data:data123};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data123.length < 1){
const err295 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/endpoints/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.endpoints,data:data123};
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
const err296 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints/" + i11,schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/endpoints/items/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]{1,2048}$"},message:"must match pattern \""+"^https?://[^\\s]{1,2048}$"+"\"",schema:"^https?://[^\\s]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.endpoints.items,data:data124};
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
const err297 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints/" + i11,schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/endpoints/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.endpoints.items.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.endpoints.items,data:data124};
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
const err298 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/endpoints",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.endpoints.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.endpoints,data:data123};
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
const err299 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/user",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/user/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.user,data:data125};
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
const err300 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/user",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.user.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.user,data:data125};
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
const err301 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/password",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/password/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.password,data:data126};
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
const err302 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/password",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.password.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.password,data:data126};
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
const err303 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls,data:data127};
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
const err304 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/ca",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/ca/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls.properties.ca,data:data128};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(data128.length < 1){
const err305 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/ca",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/ca/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls.properties.ca,data:data128};
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
const err306 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/ca",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls.properties.ca.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls.properties.ca,data:data128};
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
const err307 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/cert",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/cert/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls.properties.cert,data:data129};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data129.length < 1){
const err308 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/cert",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/cert/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls.properties.cert,data:data129};
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
const err309 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/cert",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/cert/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls.properties.cert.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls.properties.cert,data:data129};
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
const err310 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/key",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls.properties.key,data:data130};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(data130.length < 1){
const err311 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/key",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls.properties.key,data:data130};
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
const err312 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/key",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls.properties.key.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls.properties.key,data:data130};
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
const err313 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/server_name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/server_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls.properties.server_name,data:data131};
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
const err314 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls/server_name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/tls/properties/server_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls.properties.server_name.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls.properties.server_name,data:data131};
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
const err315 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd/tls",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.properties.tls,data:data127};
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
const err316 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/etcd",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/etcd/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.etcd,data:data121};
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
const err317 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker,data:data132};
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
const err318 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/endpoint",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^(?:unix:///[^\\s]{1,100}|(?:tcp|https?)://[^\\s]{1,1024})$"},message:"must match pattern \""+"^(?:unix:///[^\\s]{1,100}|(?:tcp|https?)://[^\\s]{1,1024})$"+"\"",schema:"^(?:unix:///[^\\s]{1,100}|(?:tcp|https?)://[^\\s]{1,1024})$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.endpoint,data:data133};
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
const err319 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/endpoint",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.endpoint.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.endpoint,data:data133};
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
const err320 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.name,data:data134};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data134.length < 1){
const err321 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.name,data:data134};
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
const err322 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.name.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.name,data:data134};
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
const err323 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/image",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/image/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.image,data:data135};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data135.length < 1){
const err324 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/image",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/image/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.image,data:data135};
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
const err325 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/image",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.image.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.image,data:data135};
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
const err326 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/labels/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/labels/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.labels.patternProperties["^.*$"],data:data137};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data137.length < 1){
const err327 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/labels/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/labels/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.labels.patternProperties["^.*$"],data:data137};
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
const err328 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/labels/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/labels/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.labels.patternProperties["^.*$"].type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.labels.patternProperties["^.*$"],data:data137};
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
const err329 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/labels",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.labels.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.labels,data:data136};
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
const err330 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/port",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.port.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.port,data:data138};
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
const err331 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/port",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.port,data:data138};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data138 < 1 || isNaN(data138)){
const err332 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/port",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.port,data:data138};
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
const err333 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/address",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/address/enum",keyword:"enum",params:{allowedValues: schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.address.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.address.enum,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.address,data:data139};
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
const err334 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/host",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/host/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.host,data:data140};
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
const err335 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/host",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.host.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.host,data:data140};
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
const err336 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls,data:data141};
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
const err337 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/ca",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/ca/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls.properties.ca,data:data142};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(data142.length < 1){
const err338 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/ca",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/ca/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls.properties.ca,data:data142};
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
const err339 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/ca",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls.properties.ca.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls.properties.ca,data:data142};
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
const err340 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/cert",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/cert/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls.properties.cert,data:data143};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data143.length < 1){
const err341 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/cert",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/cert/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls.properties.cert,data:data143};
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
const err342 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/cert",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/cert/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls.properties.cert.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls.properties.cert,data:data143};
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
const err343 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/key",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls.properties.key,data:data144};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(data144.length < 1){
const err344 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/key",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls.properties.key,data:data144};
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
const err345 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/key",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls.properties.key.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls.properties.key,data:data144};
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
const err346 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/server_name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/server_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,2048}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,2048}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,2048}$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls.properties.server_name,data:data145};
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
const err347 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls/server_name",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/tls/properties/server_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls.properties.server_name.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls.properties.server_name,data:data145};
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
const err348 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker/tls",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.properties.tls,data:data141};
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
const err349 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/docker",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/docker/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].properties.docker.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.docker,data:data132};
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
const err350 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/map/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.map,data:data146};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data146.length < 1){
const err351 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/map/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.map,data:data146};
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
const err352 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/map",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/map/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.map.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.map,data:data146};
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
const err353 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.timeout,data:data147};
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
const err354 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/facts/patternProperties/%5E.*%24/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.facts.patternProperties["^.*$"].properties.timeout.type,parentSchema:schema11.properties.facts.patternProperties["^.*$"].properties.timeout,data:data147};
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
const err355 = {instancePath:instancePath+"/facts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facts/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.patternProperties["^.*$"].type,parentSchema:schema11.properties.facts.patternProperties["^.*$"],data:data85};
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
const err356 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.facts.type,parentSchema:schema11.properties.facts,data:data84};
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
const err357 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema11.properties.when,data:data148};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(data148.length < 1){
const err358 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.when,data:data148};
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
const err359 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.when.type,parentSchema:schema11.properties.when,data:data148};
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
const err360 = {instancePath:instancePath+"/unless",schemaPath:"#/properties/unless/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema11.properties.unless,data:data149};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(data149.length < 1){
const err361 = {instancePath:instancePath+"/unless",schemaPath:"#/properties/unless/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.unless,data:data149};
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
const err362 = {instancePath:instancePath+"/unless",schemaPath:"#/properties/unless/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.unless.type,parentSchema:schema11.properties.unless,data:data149};
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
let data150 = data.per;
if(!(data150 === "balancer")){
const err363 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues: schema11.properties.per.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.per.enum,parentSchema:schema11.properties.per,data:data150};
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
const err364 = {instancePath:instancePath+"/upstreams",schemaPath:"#/properties/upstreams/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.upstreams,data:data151};
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
const err365 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "dest"},message:"must have required property '"+"dest"+"'",schema:schema11.properties.upstreams.patternProperties["^.*$"].required,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"],data:data152};
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
const err366 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"],data:data152};
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
const err367 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/dest/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/@+,=-]{1,1023}$"},message:"must match pattern \""+"^/[A-Za-z0-9._/@+,=-]{1,1023}$"+"\"",schema:"^/[A-Za-z0-9._/@+,=-]{1,1023}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.dest,data:data153};
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
const err368 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/dest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.dest.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.dest,data:data153};
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
const err369 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/template/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.template,data:data154};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data154.length < 1){
const err370 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/template/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.template,data:data154};
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
const err371 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.template.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.template,data:data154};
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
const err372 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[0].enum,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[0],data:data155};
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
const err373 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].required,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1],data:data155};
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
const err374 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1],data:data155};
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
const err375 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/properties/hash/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_$.:|/-]{1,256}$"},message:"must match pattern \""+"^[A-Za-z0-9_$.:|/-]{1,256}$"+"\"",schema:"^[A-Za-z0-9_$.:|/-]{1,256}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].properties.hash,data:data156};
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
const err376 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].properties.hash.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].properties.hash,data:data156};
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
let data157 = data155.consistent;
if(typeof data157 !== "boolean"){
const err377 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/consistent",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/properties/consistent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].properties.consistent.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].properties.consistent,data:data157};
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
const err378 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1],data:data155};
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
const err379 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method,data:data155};
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
const err380 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.required,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing,data:data158};
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
const err381 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing,data:data158};
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
const err382 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[0].enum,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[0],data:data159};
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
const err383 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1],data:data159};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(Object.keys(data159).length < 1){
const err384 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1],data:data159};
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
const err385 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1],data:data159};
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
const err386 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/properties/cookie/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_]{1,64}$"+"\"",schema:"^[A-Za-z0-9_]{1,64}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.cookie,data:data160};
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
const err387 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/properties/cookie/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.cookie.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.cookie,data:data160};
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
const err388 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/properties/header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9-]{0,63}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.header,data:data161};
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
const err389 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.header.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.header,data:data161};
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
const err390 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1],data:data159};
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
const err391 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by,data:data159};
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
const err392 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing,data:data158};
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
const err393 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/keepalive/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive,data:data162};
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
const err394 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/keepalive/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive,data:data162};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data162 < 1 || isNaN(data162)){
const err395 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/keepalive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive,data:data162};
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
const err396 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/keepalive_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive_timeout,data:data163};
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
const err397 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/keepalive_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive_timeout.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive_timeout,data:data163};
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
const err398 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups,data:data164};
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
const err399 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"],data:data165};
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
const err400 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members,data:data166};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(data166.length < 1){
const err401 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members,data:data166};
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
const err402 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[0],data:data167};
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
const err403 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1],data:data167};
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
let data168 = data167.address;
if(typeof data168 !== "string"){
const err404 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/address",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.address.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.address,data:data168};
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
const err405 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data169};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(data169.length < 1){
const err406 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data169};
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
const err407 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data169};
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
const err408 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/service/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service,data:data170};
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
const err409 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service,data:data170};
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
const err410 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data171};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(data171.length < 1){
const err411 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data171};
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
const err412 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances/" + i13,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data172};
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
const err413 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances/" + i13,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data172};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(data172 < 0 || isNaN(data172)){
const err414 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances/" + i13,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data172};
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
const err415 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances/" + i13,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1],data:data172};
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
const err416 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances/" + i13,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1],data:data172};
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
const err417 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances/" + i13,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items,data:data172};
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
const err418 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data171};
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
const err419 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data173};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(data173.length < 1){
const err420 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data173};
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
const err421 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge/" + i14,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data174};
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
const err422 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge/" + i14,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data174};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(data174 < 0 || isNaN(data174)){
const err423 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge/" + i14,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data174};
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
const err424 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge/" + i14,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1],data:data174};
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
const err425 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge/" + i14,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1],data:data174};
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
const err426 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge/" + i14,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items,data:data174};
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
const err427 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data173};
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
const err428 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/discover",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/discover/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.discover,data:data175};
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
const err429 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/discover",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/discover/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.discover.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.discover,data:data175};
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
const err430 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/where",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/where/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.where,data:data176};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(data176.length < 1){
const err431 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/where",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/where/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.where,data:data176};
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
const err432 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/where",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.where.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.where,data:data176};
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
const err433 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data177};
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
const err434 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data177};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(data177 < 1 || isNaN(data177)){
const err435 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data177};
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
const err436 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data178};
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
const err437 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data178};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(data178 < 1 || isNaN(data178)){
const err438 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data178};
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
let data179 = data167.backup;
if(typeof data179 !== "boolean"){
const err439 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/backup",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/backup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.backup.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.backup,data:data179};
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
const err440 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data180};
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
const err441 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data180};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(data180 < 0 || isNaN(data180)){
const err442 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data180};
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
const err443 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/fail_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/fail_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout,data:data181};
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
const err444 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/fail_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/fail_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout,data:data181};
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
const err445 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data182};
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
const err446 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data182};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(data182 < 0 || isNaN(data182)){
const err447 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data182};
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
const err448 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/labels/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"],data:data184};
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
const err449 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/labels/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"],data:data184};
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
const err450 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12+"/labels",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels,data:data183};
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
const err451 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1],data:data167};
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
const err452 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i12,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items,data:data167};
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
const err453 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members,data:data166};
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
const err454 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/service/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.service,data:data185};
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
const err455 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.service.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.service,data:data185};
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
const err456 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances,data:data186};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(data186.length < 1){
const err457 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances,data:data186};
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
const err458 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i15,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[0],data:data187};
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
const err459 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i15,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[0],data:data187};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data187 < 0 || isNaN(data187)){
const err460 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i15,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[0],data:data187};
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
const err461 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i15,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[1],data:data187};
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
const err462 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i15,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[1],data:data187};
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
const err463 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i15,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items,data:data187};
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
const err464 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances,data:data186};
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
const err465 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge,data:data188};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data188.length < 1){
const err466 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge,data:data188};
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
const err467 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i16,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[0],data:data189};
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
const err468 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i16,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[0],data:data189};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(data189 < 0 || isNaN(data189)){
const err469 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i16,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[0],data:data189};
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
const err470 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i16,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[1],data:data189};
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
const err471 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i16,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[1],data:data189};
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
const err472 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i16,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items,data:data189};
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
const err473 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge,data:data188};
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
const err474 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.port.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.port,data:data190};
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
const err475 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.port,data:data190};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(data190 < 1 || isNaN(data190)){
const err476 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.port,data:data190};
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
const err477 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"],data:data165};
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
const err478 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups,data:data164};
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
const err479 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members,data:data191};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(data191.length < 1){
const err480 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members,data:data191};
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
const err481 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[0],data:data192};
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
const err482 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1],data:data192};
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
let data193 = data192.address;
if(typeof data193 !== "string"){
const err483 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/address",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.address.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.address,data:data193};
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
const err484 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data194};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(data194.length < 1){
const err485 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data194};
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
const err486 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data194};
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
const err487 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/service/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service,data:data195};
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
const err488 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service,data:data195};
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
const err489 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data196};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(data196.length < 1){
const err490 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data196};
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
const err491 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances/" + i18,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data197};
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
const err492 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances/" + i18,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data197};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(data197 < 0 || isNaN(data197)){
const err493 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances/" + i18,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data197};
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
const err494 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances/" + i18,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1],data:data197};
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
const err495 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances/" + i18,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1],data:data197};
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
const err496 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances/" + i18,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items,data:data197};
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
const err497 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data196};
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
const err498 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data198};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(data198.length < 1){
const err499 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data198};
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
const err500 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge/" + i19,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data199};
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
const err501 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge/" + i19,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data199};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(data199 < 0 || isNaN(data199)){
const err502 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge/" + i19,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data199};
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
const err503 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge/" + i19,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1],data:data199};
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
const err504 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge/" + i19,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1],data:data199};
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
const err505 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge/" + i19,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items,data:data199};
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
const err506 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data198};
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
const err507 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/discover",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/discover/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.discover,data:data200};
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
const err508 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/discover",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/discover/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.discover.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.discover,data:data200};
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
const err509 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/where",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/where/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.where,data:data201};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(data201.length < 1){
const err510 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/where",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/where/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.where,data:data201};
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
const err511 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/where",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.where.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.where,data:data201};
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
const err512 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data202};
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
const err513 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data202};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
if(data202 < 1 || isNaN(data202)){
const err514 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data202};
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
const err515 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data203};
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
const err516 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data203};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if(data203 < 1 || isNaN(data203)){
const err517 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data203};
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
let data204 = data192.backup;
if(typeof data204 !== "boolean"){
const err518 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/backup",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/backup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.backup.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.backup,data:data204};
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
const err519 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data205};
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
const err520 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data205};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if(data205 < 0 || isNaN(data205)){
const err521 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data205};
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
const err522 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/fail_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/fail_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout,data:data206};
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
const err523 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/fail_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/fail_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout,data:data206};
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
const err524 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data207};
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
const err525 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data207};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(data207 < 0 || isNaN(data207)){
const err526 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data207};
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
const err527 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/labels/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"],data:data209};
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
const err528 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/labels/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"],data:data209};
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
const err529 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17+"/labels",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels,data:data208};
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
const err530 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1],data:data192};
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
const err531 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i17,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items,data:data192};
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
const err532 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members,data:data191};
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
const err533 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/min_members/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.min_members.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.min_members,data:data210};
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
const err534 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/min_members/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.min_members,data:data210};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(data210 < 1 || isNaN(data210)){
const err535 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/min_members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.min_members,data:data210};
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
const err536 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check,data:data211};
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
const err537 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http,data:data212};
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
const err538 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/path",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]{0,1023}$"},message:"must match pattern \""+"^/[!-~]{0,1023}$"+"\"",schema:"^/[!-~]{0,1023}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.path,data:data213};
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
const err539 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/path",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.path.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.path,data:data213};
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
const err540 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/expect/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.expect.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.expect.anyOf[0],data:data214};
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
const err541 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/expect/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.expect.anyOf[0],data:data214};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if(data214 < 100 || isNaN(data214)){
const err542 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/expect/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.expect.anyOf[0],data:data214};
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
const err543 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/expect/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.expect.anyOf[1],data:data214};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(data214.length < 1){
const err544 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/expect/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.expect.anyOf[1],data:data214};
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
const err545 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect/" + i20,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/expect/anyOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.expect.anyOf[1].items.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.expect.anyOf[1].items,data:data215};
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
const err546 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect/" + i20,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/expect/anyOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.expect.anyOf[1].items,data:data215};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(data215 < 100 || isNaN(data215)){
const err547 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect/" + i20,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/expect/anyOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.expect.anyOf[1].items,data:data215};
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
const err548 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/expect/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.expect.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.expect.anyOf[1],data:data214};
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
const err549 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/expect",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/expect/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.expect.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.expect,data:data214};
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
const err550 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/body",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/body/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.body,data:data216};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
if(data216.length < 1){
const err551 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/body",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/body/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.body,data:data216};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(!pattern77.test(data216)){
const err552 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/body",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/body/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.body,data:data216};
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
const err553 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/body",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.body.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.body,data:data216};
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
const err554 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/headers/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/headers/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.headers.patternProperties["^.*$"],data:data218};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(data218.length < 1){
const err555 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/headers/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/headers/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.headers.patternProperties["^.*$"],data:data218};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
if(!pattern77.test(data218)){
const err556 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/headers/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/headers/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.headers.patternProperties["^.*$"],data:data218};
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
const err557 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/headers/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.headers.patternProperties["^.*$"].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.headers.patternProperties["^.*$"],data:data218};
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
const err558 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http/headers",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.headers.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.properties.headers,data:data217};
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
const err559 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/http",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.http,data:data212};
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
const err560 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/tcp",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/tcp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.tcp,data:data219};
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
const err561 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/tcp",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/tcp/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.tcp.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.tcp,data:data219};
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
const err562 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/interval",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/interval/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.interval,data:data220};
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
const err563 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/interval",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/interval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.interval.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.interval,data:data220};
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
const err564 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.timeout,data:data221};
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
const err565 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.timeout.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.timeout,data:data221};
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
const err566 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/rise/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.rise.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.rise,data:data222};
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
const err567 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/rise/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.rise,data:data222};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if(data222 < 1 || isNaN(data222)){
const err568 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/rise/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.rise,data:data222};
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
const err569 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/fall/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.fall.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.fall,data:data223};
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
const err570 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/fall/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.fall,data:data223};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if(data223 < 1 || isNaN(data223)){
const err571 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/properties/fall/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.properties.fall,data:data223};
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
const err572 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/check",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/check/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.check,data:data211};
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
const err573 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/max_change/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change.anyOf[0],data:data224};
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
const err574 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/max_change/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change.anyOf[0],data:data224};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(data224 < 0 || isNaN(data224)){
const err575 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/max_change/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change.anyOf[0],data:data224};
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
const err576 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/max_change/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"},message:"must match pattern \""+"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"+"\"",schema:"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change.anyOf[1],data:data224};
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
const err577 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/max_change/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change.anyOf[1],data:data224};
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
const err578 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_change",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/max_change/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.max_change,data:data224};
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
let data225 = data152.revision_endpoint;
if(typeof data225 !== "string"){
const err579 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/revision_endpoint",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/revision_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.revision_endpoint.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.revision_endpoint,data:data225};
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
const err580 = {instancePath:instancePath+"/upstreams/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"],data:data152};
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
const err581 = {instancePath:instancePath+"/upstreams",schemaPath:"#/properties/upstreams/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.type,parentSchema:schema11.properties.upstreams,data:data151};
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
const err582 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.services,data:data226};
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
const err583 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'",schema:schema11.properties.services.patternProperties["^.*$"].required,parentSchema:schema11.properties.services.patternProperties["^.*$"],data:data227};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
if(data227.version === undefined){
const err584 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.properties.services.patternProperties["^.*$"].required,parentSchema:schema11.properties.services.patternProperties["^.*$"],data:data227};
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
const err585 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"],data:data227};
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
const err586 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hosts/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hosts,data:data228};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if(data228.length < 1){
const err587 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hosts,data:data228};
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
const err588 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.hosts.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hosts,data:data228};
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
const err589 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.version,data:data229};
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
const err590 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.version.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.version,data:data229};
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
const err591 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/unit/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.unit,data:data230};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
if(data230.length < 1){
const err592 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.unit,data:data230};
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
const err593 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.unit.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.unit,data:data230};
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
const err594 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/target/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[0],data:data231};
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
const err595 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/target/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[1],data:data231};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
if(data231.length < 1){
const err596 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/target/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[1],data:data231};
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
const err597 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/target/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[1],data:data231};
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
const err598 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/target/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.target,data:data231};
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
const err599 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/patternProperties/%5E.*%24/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters",schema:16384,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[0],data:data233};
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
const err600 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/patternProperties/%5E.*%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[0],data:data233};
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
const err601 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/patternProperties/%5E.*%24/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[1],data:data233};
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
const err602 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/patternProperties/%5E.*%24/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[2].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[2],data:data233};
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
const err603 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/patternProperties/%5E.*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"],data:data233};
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
const err604 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.env.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env,data:data232};
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
const err605 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/credentials/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.credentials.patternProperties["^.*$"],data:data235};
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
const err606 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/credentials/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.credentials.patternProperties["^.*$"].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.credentials.patternProperties["^.*$"],data:data235};
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
const err607 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/credentials/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.credentials.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.credentials,data:data234};
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
const err608 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact,data:data236};
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
const err609 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[0],data:data237};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
if(data237.length < 1){
const err610 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[0],data:data237};
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
const err611 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[0],data:data237};
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
const err612 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1],data:data237};
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
const err613 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1],data:data237};
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
const err614 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/from/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.from,data:data238};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
if(data238.length < 1){
const err615 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.from,data:data238};
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
const err616 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.from.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.from,data:data238};
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
const err617 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude,data:data239};
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
const err618 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i21,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.items,data:data240};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
if(data240.length < 1){
const err619 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i21,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.items,data:data240};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
if(!pattern77.test(data240)){
const err620 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i21,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.items,data:data240};
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
const err621 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i21,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.items,data:data240};
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
const err622 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude,data:data239};
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
const err623 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1],data:data237};
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
const err624 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files,data:data237};
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
const err625 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[0],data:data241};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
if(data241.length < 1){
const err626 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[0],data:data241};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
if(!pattern77.test(data241)){
const err627 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[0],data:data241};
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
const err628 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[0],data:data241};
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
const err629 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1],data:data241};
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
const err630 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1],data:data241};
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
const err631 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/from/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.from,data:data242};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
if(data242.length < 1){
const err632 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.from,data:data242};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
if(!pattern77.test(data242)){
const err633 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/from/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.from,data:data242};
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
const err634 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.from.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.from,data:data242};
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
const err635 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude,data:data243};
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
const err636 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i22,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.items,data:data244};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
if(data244.length < 1){
const err637 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i22,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.items,data:data244};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
if(!pattern77.test(data244)){
const err638 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i22,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.items,data:data244};
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
const err639 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i22,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.items,data:data244};
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
const err640 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude,data:data243};
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
const err641 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/options/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options,data:data245};
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
const err642 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i23,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/options/items/pattern",keyword:"pattern",params:{pattern: "^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$"},message:"must match pattern \""+"^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$"+"\"",schema:"^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options.items,data:data246};
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
const err643 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i23,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/options/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options.items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options.items,data:data246};
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
const err644 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options,data:data245};
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
const err645 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1],data:data241};
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
const err646 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync,data:data241};
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
const err647 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git,data:data247};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
if(data247.ref === undefined){
const err648 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/required",keyword:"required",params:{missingProperty: "ref"},message:"must have required property '"+"ref"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git,data:data247};
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
const err649 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git,data:data247};
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
const err650 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/repository/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.repository,data:data248};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
if(!pattern92.test(data248)){
const err651 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$"+"\"",schema:"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.repository,data:data248};
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
const err652 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.repository.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.repository,data:data248};
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
const err653 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/ref/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.ref,data:data249};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
if(!pattern92.test(data249)){
const err654 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/ref/pattern",keyword:"pattern",params:{pattern: "^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$"+"\"",schema:"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.ref,data:data249};
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
const err655 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.ref.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.ref,data:data249};
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
const err656 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/via",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/via/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.via.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.via.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.via,data:data250};
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
const err657 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git,data:data247};
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
const err658 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http,data:data251};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
if(data251.sha256 === undefined){
const err659 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http,data:data251};
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
const err660 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http,data:data251};
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
const err661 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/url/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.url,data:data252};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
if(data252.length < 1){
const err662 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.url,data:data252};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
if(!pattern77.test(data252)){
const err663 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/url/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.url,data:data252};
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
const err664 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.url.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.url,data:data252};
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
const err665 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.sha256,data:data253};
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
const err666 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.sha256.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.sha256,data:data253};
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
const err667 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/via",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/via/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.via.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.via.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.via,data:data254};
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
let data255 = data251.unpack;
if(typeof data255 !== "boolean"){
const err668 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/unpack",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/unpack/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.unpack.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.unpack,data:data255};
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
const err669 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http,data:data251};
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
const err670 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/required",keyword:"required",params:{missingProperty: "endpoint"},message:"must have required property '"+"endpoint"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3,data:data256};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
if(data256.bucket === undefined){
const err671 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/required",keyword:"required",params:{missingProperty: "bucket"},message:"must have required property '"+"bucket"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3,data:data256};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
if(data256.key === undefined){
const err672 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3,data:data256};
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
const err673 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3,data:data256};
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
const err674 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/endpoint/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.endpoint,data:data257};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
if(data257.length < 1){
const err675 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.endpoint,data:data257};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
if(!pattern77.test(data257)){
const err676 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.endpoint,data:data257};
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
const err677 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.endpoint.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.endpoint,data:data257};
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
const err678 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/bucket/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.bucket,data:data258};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
if(data258.length < 1){
const err679 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/bucket/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.bucket,data:data258};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
if(!pattern77.test(data258)){
const err680 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.bucket,data:data258};
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
const err681 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.bucket.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.bucket,data:data258};
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
const err682 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.key,data:data259};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
if(data259.length < 1){
const err683 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.key,data:data259};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
if(!pattern77.test(data259)){
const err684 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.key,data:data259};
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
const err685 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.key.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.key,data:data259};
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
const err686 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.sha256,data:data260};
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
const err687 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.sha256.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.sha256,data:data260};
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
const err688 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/region/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.region,data:data261};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
if(data261.length < 1){
const err689 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.region,data:data261};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
if(!pattern77.test(data261)){
const err690 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/region/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.region,data:data261};
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
const err691 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.region.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.region,data:data261};
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
let data262 = data256.unpack;
if(typeof data262 !== "boolean"){
const err692 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/unpack",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/unpack/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.unpack.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.unpack,data:data262};
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
const err693 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3,data:data256};
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
const err694 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package,data:data263};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
if(data263.version === undefined){
const err695 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package,data:data263};
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
const err696 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package,data:data263};
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
const err697 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+.-]{0,127}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9+.-]{0,127}$"+"\"",schema:"^[a-z0-9][a-z0-9+.-]{0,127}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.name,data:data264};
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
const err698 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.name.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.name,data:data264};
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
const err699 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$"},message:"must match pattern \""+"^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$"+"\"",schema:"^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.version,data:data265};
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
const err700 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.version.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.version,data:data265};
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
const err701 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package,data:data263};
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
const err702 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/dest/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/@+,=-]{1,1023}$"},message:"must match pattern \""+"^/[A-Za-z0-9._/@+,=-]{1,1023}$"+"\"",schema:"^/[A-Za-z0-9._/@+,=-]{1,1023}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.dest,data:data266};
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
const err703 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/dest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.dest.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.dest,data:data266};
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
const err704 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact,data:data236};
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
const err705 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/link/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.link.patternProperties["^.*$"],data:data268};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
if(data268.length < 1){
const err706 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/link/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.link.patternProperties["^.*$"],data:data268};
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
const err707 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/link/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.link.patternProperties["^.*$"].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.link.patternProperties["^.*$"],data:data268};
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
const err708 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/link",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/link/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.link.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.link,data:data267};
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
const err709 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/keep_releases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.keep_releases.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.keep_releases,data:data269};
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
const err710 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/keep_releases/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.keep_releases,data:data269};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
if(data269 < 1 || isNaN(data269)){
const err711 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/keep_releases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.keep_releases,data:data269};
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
const err712 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks,data:data270};
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
const err713 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/before_release/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.before_release,data:data271};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
if(data271.length < 1){
const err714 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/before_release/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.before_release,data:data271};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
if(!pattern77.test(data271)){
const err715 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/before_release/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.before_release,data:data271};
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
const err716 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/before_release/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.before_release.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.before_release,data:data271};
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
const err717 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/after_release/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.after_release,data:data272};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
if(data272.length < 1){
const err718 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/after_release/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.after_release,data:data272};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
if(!pattern77.test(data272)){
const err719 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/after_release/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.after_release,data:data272};
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
const err720 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/after_release/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.after_release.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.after_release,data:data272};
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
const err721 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks,data:data270};
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
const err722 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health,data:data273};
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
const err723 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http,data:data274};
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
const err724 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/path",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]{0,1023}$"},message:"must match pattern \""+"^/[!-~]{0,1023}$"+"\"",schema:"^/[!-~]{0,1023}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.path,data:data275};
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
const err725 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/path",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.path.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.path,data:data275};
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
const err726 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[0],data:data276};
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
const err727 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[0],data:data276};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
if(data276 < 100 || isNaN(data276)){
const err728 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[0],data:data276};
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
const err729 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1],data:data276};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
if(data276.length < 1){
const err730 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1],data:data276};
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
const err731 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i24,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1].items,data:data277};
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
const err732 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i24,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1].items,data:data277};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
if(data277 < 100 || isNaN(data277)){
const err733 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i24,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1].items,data:data277};
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
const err734 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1],data:data276};
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
const err735 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect,data:data276};
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
const err736 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/body/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.body,data:data278};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
if(data278.length < 1){
const err737 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/body/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.body,data:data278};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
if(!pattern77.test(data278)){
const err738 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/body/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.body,data:data278};
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
const err739 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.body.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.body,data:data278};
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
const err740 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/headers/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.patternProperties["^.*$"],data:data280};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
if(data280.length < 1){
const err741 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/headers/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.patternProperties["^.*$"],data:data280};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
if(!pattern77.test(data280)){
const err742 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/headers/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.patternProperties["^.*$"],data:data280};
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
const err743 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.patternProperties["^.*$"].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.patternProperties["^.*$"],data:data280};
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
const err744 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers,data:data279};
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
const err745 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http,data:data274};
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
const err746 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/tcp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.tcp,data:data281};
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
const err747 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/tcp/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.tcp.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.tcp,data:data281};
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
const err748 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.command,data:data282};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
if(data282.length < 1){
const err749 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.command,data:data282};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
if(!pattern77.test(data282)){
const err750 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/command/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.command,data:data282};
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
const err751 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.command.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.command,data:data282};
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
const err752 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/systemd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd,data:data283};
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
const err753 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/systemd/properties/window/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd.properties.window,data:data284};
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
const err754 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/systemd/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd.properties.window.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd.properties.window,data:data284};
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
const err755 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/systemd/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd,data:data283};
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
const err756 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/from/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.health.properties.from.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.from.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.from,data:data285};
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
const err757 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/interval/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.interval,data:data286};
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
const err758 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/interval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.interval.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.interval,data:data286};
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
const err759 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/healthy/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.healthy.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.healthy,data:data287};
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
const err760 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/healthy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.healthy,data:data287};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
if(data287 < 1 || isNaN(data287)){
const err761 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/healthy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.healthy,data:data287};
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
const err762 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/probe_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.probe_timeout,data:data288};
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
const err763 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/probe_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.probe_timeout.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.probe_timeout,data:data288};
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
const err764 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.timeout,data:data289};
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
const err765 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.timeout.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.timeout,data:data289};
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
const err766 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/health",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health,data:data273};
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
const err767 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.description,data:data290};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
if(data290.length < 1){
const err768 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.description,data:data290};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
if(!pattern77.test(data290)){
const err769 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.description,data:data290};
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
const err770 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.description.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.description,data:data290};
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
const err771 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_change",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/on_change/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.on_change.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.on_change.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.on_change,data:data291};
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
const err772 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/settle/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.settle,data:data292};
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
const err773 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/settle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.settle.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.settle,data:data292};
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
const err774 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.type.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.type,data:data293};
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
const err775 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[0],data:data294};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
if(data294.length < 1){
const err776 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[0],data:data294};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
if(!pattern77.test(data294)){
const err777 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[0],data:data294};
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
const err778 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[0],data:data294};
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
const err779 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1],data:data294};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
if(data294.length < 1){
const err780 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1],data:data294};
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
const err781 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i25,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].items,data:data295};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
if(data295.length < 1){
const err782 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i25,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].items,data:data295};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
if(!pattern77.test(data295)){
const err783 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i25,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].items,data:data295};
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
const err784 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i25,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].items,data:data295};
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
const err785 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1],data:data294};
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
const err786 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start,data:data294};
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
const err787 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[0],data:data296};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
if(data296.length < 1){
const err788 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[0],data:data296};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
if(!pattern77.test(data296)){
const err789 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[0],data:data296};
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
const err790 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[0],data:data296};
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
const err791 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1],data:data296};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
if(data296.length < 1){
const err792 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1],data:data296};
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
const err793 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i26,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].items,data:data297};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
if(data297.length < 1){
const err794 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i26,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].items,data:data297};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
if(!pattern77.test(data297)){
const err795 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i26,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].items,data:data297};
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
const err796 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i26,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].items,data:data297};
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
const err797 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1],data:data296};
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
const err798 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre,data:data296};
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
const err799 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[0],data:data298};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
if(data298.length < 1){
const err800 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[0],data:data298};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
if(!pattern77.test(data298)){
const err801 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[0],data:data298};
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
const err802 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[0],data:data298};
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
const err803 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1],data:data298};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
if(data298.length < 1){
const err804 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1],data:data298};
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
const err805 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i27,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].items,data:data299};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
if(data299.length < 1){
const err806 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i27,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].items,data:data299};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
if(!pattern77.test(data299)){
const err807 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i27,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].items,data:data299};
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
const err808 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i27,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].items,data:data299};
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
const err809 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1],data:data298};
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
const err810 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post,data:data298};
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
const err811 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[0],data:data300};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
if(data300.length < 1){
const err812 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[0],data:data300};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
if(!pattern77.test(data300)){
const err813 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[0],data:data300};
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
const err814 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[0],data:data300};
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
const err815 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1],data:data300};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
if(data300.length < 1){
const err816 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1],data:data300};
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
const err817 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i28,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].items,data:data301};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
if(data301.length < 1){
const err818 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i28,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].items,data:data301};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
if(!pattern77.test(data301)){
const err819 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i28,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].items,data:data301};
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
const err820 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i28,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].items,data:data301};
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
const err821 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1],data:data300};
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
const err822 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload,data:data300};
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
const err823 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[0],data:data302};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
if(data302.length < 1){
const err824 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[0],data:data302};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
if(!pattern77.test(data302)){
const err825 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[0],data:data302};
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
const err826 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[0],data:data302};
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
const err827 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1],data:data302};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
if(data302.length < 1){
const err828 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1],data:data302};
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
const err829 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i29,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].items,data:data303};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
if(data303.length < 1){
const err830 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i29,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].items,data:data303};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
if(!pattern77.test(data303)){
const err831 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i29,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].items,data:data303};
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
const err832 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i29,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].items,data:data303};
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
const err833 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1],data:data302};
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
const err834 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop,data:data302};
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
const err835 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[0],data:data304};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
if(data304.length < 1){
const err836 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[0],data:data304};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
if(!pattern77.test(data304)){
const err837 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[0],data:data304};
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
const err838 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[0],data:data304};
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
const err839 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1],data:data304};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
if(data304.length < 1){
const err840 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1],data:data304};
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
const err841 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i30,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].items,data:data305};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
if(data305.length < 1){
const err842 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i30,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].items,data:data305};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
if(!pattern77.test(data305)){
const err843 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i30,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].items,data:data305};
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
const err844 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i30,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].items,data:data305};
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
const err845 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1],data:data304};
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
const err846 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post,data:data304};
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
const err847 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/user",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/user/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.user,data:data306};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
if(data306.length < 1){
const err848 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/user",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.user,data:data306};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
if(!pattern77.test(data306)){
const err849 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/user",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/user/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.user,data:data306};
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
const err850 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/user",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.user.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.user,data:data306};
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
const err851 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/group/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.group,data:data307};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
if(data307.length < 1){
const err852 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/group/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.group,data:data307};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
if(!pattern77.test(data307)){
const err853 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/group/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.group,data:data307};
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
const err854 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.group.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.group,data:data307};
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
const err855 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/working_directory/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.working_directory,data:data308};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
if(data308.length < 1){
const err856 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/working_directory/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.working_directory,data:data308};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
if(!pattern77.test(data308)){
const err857 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/working_directory/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.working_directory,data:data308};
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
const err858 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/working_directory/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.working_directory.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.working_directory,data:data308};
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
const err859 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/pid_file/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.pid_file,data:data309};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
if(data309.length < 1){
const err860 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/pid_file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.pid_file,data:data309};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
if(!pattern77.test(data309)){
const err861 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/pid_file/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.pid_file,data:data309};
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
const err862 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/pid_file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.pid_file.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.pid_file,data:data309};
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
let data310 = data227.remain_after_exit;
if(typeof data310 !== "boolean"){
const err863 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/remain_after_exit",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/remain_after_exit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.services.patternProperties["^.*$"].properties.remain_after_exit.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.remain_after_exit,data:data310};
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
const err864 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/restart/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.restart.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.restart.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.restart,data:data311};
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
const err865 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/restart_sec/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.restart_sec,data:data312};
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
const err866 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/restart_sec/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.restart_sec.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.restart_sec,data:data312};
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
const err867 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/start_limit_burst/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_burst.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_burst,data:data313};
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
const err868 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/start_limit_burst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_burst,data:data313};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
if(data313 < 0 || isNaN(data313)){
const err869 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/start_limit_burst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_burst,data:data313};
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
const err870 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/start_limit_interval/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_interval,data:data314};
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
const err871 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/start_limit_interval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_interval.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_interval,data:data314};
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
const err872 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/timeout_start/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_start,data:data315};
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
const err873 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/timeout_start/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_start.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_start,data:data315};
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
const err874 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/timeout_stop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_stop,data:data316};
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
const err875 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/timeout_stop/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_stop.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_stop,data:data316};
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
const err876 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/watchdog/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.watchdog,data:data317};
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
const err877 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/watchdog/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.watchdog.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.watchdog,data:data317};
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
const err878 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_mode",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/kill_mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.kill_mode.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.kill_mode.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.kill_mode,data:data318};
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
const err879 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/kill_signal/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.kill_signal,data:data319};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
if(data319.length < 1){
const err880 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/kill_signal/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.kill_signal,data:data319};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
if(!pattern77.test(data319)){
const err881 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/kill_signal/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.kill_signal,data:data319};
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
const err882 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/kill_signal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.kill_signal.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.kill_signal,data:data319};
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
const err883 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nofile/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nofile.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nofile,data:data320};
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
const err884 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nofile/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nofile,data:data320};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
if(data320 < 1 || isNaN(data320)){
const err885 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nofile/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nofile,data:data320};
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
const err886 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nproc/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nproc.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nproc,data:data321};
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
const err887 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nproc/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nproc,data:data321};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
if(data321 < 1 || isNaN(data321)){
const err888 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nproc/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nproc,data:data321};
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
const err889 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/memory_max/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.memory_max,data:data322};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
if(data322.length < 1){
const err890 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/memory_max/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.memory_max,data:data322};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
if(!pattern77.test(data322)){
const err891 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/memory_max/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.memory_max,data:data322};
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
const err892 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/memory_max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.memory_max.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.memory_max,data:data322};
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
const err893 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/cpu_quota/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.cpu_quota,data:data323};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
if(data323.length < 1){
const err894 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/cpu_quota/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.cpu_quota,data:data323};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
if(!pattern77.test(data323)){
const err895 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/cpu_quota/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.cpu_quota,data:data323};
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
const err896 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/cpu_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.cpu_quota.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.cpu_quota,data:data323};
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
const err897 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/tasks_max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.tasks_max.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.tasks_max,data:data324};
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
const err898 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/tasks_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.tasks_max,data:data324};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
if(data324 < 1 || isNaN(data324)){
const err899 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/tasks_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.tasks_max,data:data324};
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
const err900 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/nice/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.nice.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.nice,data:data325};
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
const err901 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/nice/maximum",keyword:"maximum",params:{comparison: "<=", limit: 19},message:"must be <= 19",schema:19,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.nice,data:data325};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
if(data325 < -20 || isNaN(data325)){
const err902 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/nice/minimum",keyword:"minimum",params:{comparison: ">=", limit: -20},message:"must be >= -20",schema:-20,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.nice,data:data325};
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
const err903 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/umask/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.umask,data:data326};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
if(data326.length < 1){
const err904 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/umask/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.umask,data:data326};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
if(!pattern77.test(data326)){
const err905 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/umask/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.umask,data:data326};
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
const err906 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/umask/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.umask.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.umask,data:data326};
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
const err907 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[0],data:data327};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
if(data327.length < 1){
const err908 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[0],data:data327};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
if(!pattern77.test(data327)){
const err909 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[0],data:data327};
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
const err910 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[0],data:data327};
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
const err911 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1],data:data327};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
if(data327.length < 1){
const err912 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1],data:data327};
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
const err913 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i31,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].items,data:data328};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
if(data328.length < 1){
const err914 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i31,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].items,data:data328};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
if(!pattern77.test(data328)){
const err915 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i31,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].items,data:data328};
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
const err916 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i31,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].items,data:data328};
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
const err917 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1],data:data327};
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
const err918 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after,data:data327};
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
const err919 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[0],data:data329};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
if(data329.length < 1){
const err920 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[0],data:data329};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
if(!pattern77.test(data329)){
const err921 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[0],data:data329};
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
const err922 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[0],data:data329};
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
const err923 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1],data:data329};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
if(data329.length < 1){
const err924 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1],data:data329};
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
const err925 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i32,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].items,data:data330};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
if(data330.length < 1){
const err926 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i32,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].items,data:data330};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
if(!pattern77.test(data330)){
const err927 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i32,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].items,data:data330};
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
const err928 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i32,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].items,data:data330};
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
const err929 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1],data:data329};
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
const err930 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires,data:data329};
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
const err931 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[0],data:data331};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
if(data331.length < 1){
const err932 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[0],data:data331};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
if(!pattern77.test(data331)){
const err933 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[0],data:data331};
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
const err934 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[0],data:data331};
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
const err935 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1],data:data331};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
if(data331.length < 1){
const err936 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1],data:data331};
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
const err937 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i33,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].items,data:data332};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
if(data332.length < 1){
const err938 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i33,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].items,data:data332};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
if(!pattern77.test(data332)){
const err939 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i33,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].items,data:data332};
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
const err940 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i33,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].items,data:data332};
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
const err941 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1],data:data331};
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
const err942 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants,data:data331};
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
const err943 = {instancePath:instancePath+"/services/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].type,parentSchema:schema11.properties.services.patternProperties["^.*$"],data:data227};
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
const err944 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.type,parentSchema:schema11.properties.services,data:data226};
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
const err945 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.sites,data:data333};
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
const err946 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.sites.patternProperties["^.*$"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[0].enum,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[0],data:data334};
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
const err947 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1],data:data334};
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
const err948 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/dest/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/@+,=-]{1,1023}$"},message:"must match pattern \""+"^/[A-Za-z0-9._/@+,=-]{1,1023}$"+"\"",schema:"^/[A-Za-z0-9._/@+,=-]{1,1023}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.dest,data:data335};
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
const err949 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/dest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.dest.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.dest,data:data335};
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
let data336 = data334.enabled;
if(typeof data336 !== "boolean"){
const err950 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.enabled.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.enabled,data:data336};
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
const err951 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/template/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.template,data:data337};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
if(data337.length < 1){
const err952 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/template/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.template,data:data337};
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
const err953 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.template.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.template,data:data337};
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
const err954 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},message:"must match pattern \""+"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"+"\"",schema:"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[0],data:data338};
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
const err955 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[0].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[0],data:data338};
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
const err956 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1],data:data338};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
if(data338.length < 1){
const err957 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1],data:data338};
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
const err958 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i34,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},message:"must match pattern \""+"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"+"\"",schema:"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1].items,data:data339};
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
const err959 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i34,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1].items.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1].items,data:data339};
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
const err960 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1],data:data338};
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
const err961 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name,data:data338};
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
const err962 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[0].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[0],data:data340};
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
const err963 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[0],data:data340};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
if(data340 < 1 || isNaN(data340)){
const err964 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[0],data:data340};
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
const err965 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"},message:"must match pattern \""+"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"+"\"",schema:"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[1],data:data340};
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
const err966 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[1].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[1],data:data340};
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
const err967 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0],data:data340};
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
const err968 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1],data:data340};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
if(data340.length < 1){
const err969 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1],data:data340};
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
const err970 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i35,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[0].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[0],data:data341};
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
const err971 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i35,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[0],data:data341};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
if(data341 < 1 || isNaN(data341)){
const err972 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i35,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[0],data:data341};
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
const err973 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i35,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"},message:"must match pattern \""+"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"+"\"",schema:"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[1],data:data341};
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
const err974 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i35,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[1].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[1],data:data341};
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
const err975 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i35,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items,data:data341};
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
const err976 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1],data:data340};
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
const err977 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen,data:data340};
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
let data342 = data334.default_server;
if(typeof data342 !== "boolean"){
const err978 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/default_server",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/default_server/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.default_server.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.default_server,data:data342};
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
const err979 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/upstream/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.upstream,data:data343};
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
const err980 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/upstream/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.upstream.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.upstream,data:data343};
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
const err981 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/required",keyword:"required",params:{missingProperty: "certificate"},message:"must have required property '"+"certificate"+"'",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.required,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls,data:data344};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
if(data344.key === undefined){
const err982 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.required,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls,data:data344};
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
const err983 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls,data:data344};
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
const err984 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/properties/certificate/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/@+,=-]{1,1023}$"},message:"must match pattern \""+"^/[A-Za-z0-9._/@+,=-]{1,1023}$"+"\"",schema:"^/[A-Za-z0-9._/@+,=-]{1,1023}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.certificate,data:data345};
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
const err985 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.certificate.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.certificate,data:data345};
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
const err986 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/properties/key/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/@+,=-]{1,1023}$"},message:"must match pattern \""+"^/[A-Za-z0-9._/@+,=-]{1,1023}$"+"\"",schema:"^/[A-Za-z0-9._/@+,=-]{1,1023}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.key,data:data346};
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
const err987 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.key.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.key,data:data346};
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
let data347 = data344.redirect;
if(typeof data347 !== "boolean"){
const err988 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/redirect",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/properties/redirect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.redirect.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.redirect,data:data347};
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
const err989 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls,data:data344};
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
let data348 = data334.websocket;
if(typeof data348 !== "boolean"){
const err990 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/websocket",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/websocket/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.websocket.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.websocket,data:data348};
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
const err991 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/next_upstream/maxItems",keyword:"maxItems",params:{limit: 11},message:"must NOT have more than 11 items",schema:11,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream,data:data349};
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
const err992 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream/" + i36,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/next_upstream/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream.items.enum,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream.items,data:data350};
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
const err993 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/next_upstream/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream,data:data349};
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
const err994 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/read_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.read_timeout,data:data351};
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
const err995 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/read_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.read_timeout.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.read_timeout,data:data351};
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
const err996 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/max_body/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$"+"\"",schema:"^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.max_body,data:data352};
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
const err997 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/max_body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.max_body.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.max_body,data:data352};
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
const err998 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/proxy_headers/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_$.:,/@=+ -]{0,256}$"},message:"must match pattern \""+"^[A-Za-z0-9_$.:,/@=+ -]{0,256}$"+"\"",schema:"^[A-Za-z0-9_$.:,/@=+ -]{0,256}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.proxy_headers.patternProperties["^.*$"],data:data354};
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
const err999 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/proxy_headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.proxy_headers.patternProperties["^.*$"].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.proxy_headers.patternProperties["^.*$"],data:data354};
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
const err1000 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/proxy_headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.proxy_headers.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.proxy_headers,data:data353};
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
const err1001 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1],data:data334};
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
const err1002 = {instancePath:instancePath+"/sites/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf,parentSchema:schema11.properties.sites.patternProperties["^.*$"],data:data334};
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
const err1003 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sites.type,parentSchema:schema11.properties.sites,data:data333};
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
const err1004 = {instancePath:instancePath+"/watch",schemaPath:"#/properties/watch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.watch,data:data355};
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
const err1005 = {instancePath:instancePath+"/watch/heartbeat",schemaPath:"#/properties/watch/properties/heartbeat/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.watch.properties.heartbeat,data:data356};
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
const err1006 = {instancePath:instancePath+"/watch/heartbeat",schemaPath:"#/properties/watch/properties/heartbeat/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.watch.properties.heartbeat.type,parentSchema:schema11.properties.watch.properties.heartbeat,data:data356};
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
const err1007 = {instancePath:instancePath+"/watch/splay",schemaPath:"#/properties/watch/properties/splay/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.watch.properties.splay,data:data357};
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
const err1008 = {instancePath:instancePath+"/watch/splay",schemaPath:"#/properties/watch/properties/splay/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.watch.properties.splay.type,parentSchema:schema11.properties.watch.properties.splay,data:data357};
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
const err1009 = {instancePath:instancePath+"/watch/on",schemaPath:"#/properties/watch/properties/on/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema11.properties.watch.properties.on,data:data358};
if(vErrors === null){
vErrors = [err1009];
}
else {
vErrors.push(err1009);
}
errors++;
}
if(data358.length < 1){
const err1010 = {instancePath:instancePath+"/watch/on",schemaPath:"#/properties/watch/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.watch.properties.on,data:data358};
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
const err1011 = {instancePath:instancePath+"/watch/on/" + i37,schemaPath:"#/properties/watch/properties/on/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.watch.properties.on.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.watch.properties.on.items.enum,parentSchema:schema11.properties.watch.properties.on.items,data:data359};
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
const err1012 = {instancePath:instancePath+"/watch/on",schemaPath:"#/properties/watch/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.watch.properties.on.type,parentSchema:schema11.properties.watch.properties.on,data:data358};
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
const err1013 = {instancePath:instancePath+"/watch/stable_for",schemaPath:"#/properties/watch/properties/stable_for/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.watch.properties.stable_for,data:data360};
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
const err1014 = {instancePath:instancePath+"/watch/stable_for",schemaPath:"#/properties/watch/properties/stable_for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.watch.properties.stable_for.type,parentSchema:schema11.properties.watch.properties.stable_for,data:data360};
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
const err1015 = {instancePath:instancePath+"/watch/max_refreshes",schemaPath:"#/properties/watch/properties/max_refreshes/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3} per (?:second|minute|hour)$"},message:"must match pattern \""+"^[1-9][0-9]{0,3} per (?:second|minute|hour)$"+"\"",schema:"^[1-9][0-9]{0,3} per (?:second|minute|hour)$",parentSchema:schema11.properties.watch.properties.max_refreshes,data:data361};
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
const err1016 = {instancePath:instancePath+"/watch/max_refreshes",schemaPath:"#/properties/watch/properties/max_refreshes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.watch.properties.max_refreshes.type,parentSchema:schema11.properties.watch.properties.max_refreshes,data:data361};
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
const err1017 = {instancePath:instancePath+"/watch/lock",schemaPath:"#/properties/watch/properties/lock/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.watch.properties.lock,data:data362};
if(vErrors === null){
vErrors = [err1017];
}
else {
vErrors.push(err1017);
}
errors++;
}
if(data362.length < 1){
const err1018 = {instancePath:instancePath+"/watch/lock",schemaPath:"#/properties/watch/properties/lock/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.watch.properties.lock,data:data362};
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
const err1019 = {instancePath:instancePath+"/watch/lock",schemaPath:"#/properties/watch/properties/lock/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.watch.properties.lock.type,parentSchema:schema11.properties.watch.properties.lock,data:data362};
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
const err1020 = {instancePath:instancePath+"/watch/lock_timeout",schemaPath:"#/properties/watch/properties/lock_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.watch.properties.lock_timeout,data:data363};
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
const err1021 = {instancePath:instancePath+"/watch/lock_timeout",schemaPath:"#/properties/watch/properties/lock_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.watch.properties.lock_timeout.type,parentSchema:schema11.properties.watch.properties.lock_timeout,data:data363};
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
const err1022 = {instancePath:instancePath+"/watch/settle",schemaPath:"#/properties/watch/properties/settle/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.watch.properties.settle,data:data364};
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
const err1023 = {instancePath:instancePath+"/watch/settle",schemaPath:"#/properties/watch/properties/settle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.watch.properties.settle.type,parentSchema:schema11.properties.watch.properties.settle,data:data364};
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
const err1024 = {instancePath:instancePath+"/watch",schemaPath:"#/properties/watch/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.watch.type,parentSchema:schema11.properties.watch,data:data355};
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
const err1025 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.strategy,data:data365};
if(vErrors === null){
vErrors = [err1025];
}
else {
vErrors.push(err1025);
}
errors++;
}
if(Object.keys(data365).length < 1){
const err1026 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.strategy,data:data365};
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
const err1027 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy,data:data365};
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
const err1028 = {instancePath:instancePath+"/strategy/rolling",schemaPath:"#/properties/strategy/properties/rolling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.rolling,data:data366};
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
const err1029 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[0].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[0],data:data367};
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
const err1030 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[0],data:data367};
if(vErrors === null){
vErrors = [err1030];
}
else {
vErrors.push(err1030);
}
errors++;
}
if(data367 < 0 || isNaN(data367)){
const err1031 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[0],data:data367};
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
const err1032 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"},message:"must match pattern \""+"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"+"\"",schema:"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$",parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[1],data:data367};
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
const err1033 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[1].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[1],data:data367};
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
const err1034 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable,data:data367};
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
const err1035 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[0].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[0],data:data368};
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
const err1036 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[0],data:data368};
if(vErrors === null){
vErrors = [err1036];
}
else {
vErrors.push(err1036);
}
errors++;
}
if(data368 < 0 || isNaN(data368)){
const err1037 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[0],data:data368};
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
const err1038 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"},message:"must match pattern \""+"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"+"\"",schema:"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$",parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[1],data:data368};
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
const err1039 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[1].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[1],data:data368};
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
const err1040 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge,data:data368};
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
const err1041 = {instancePath:instancePath+"/strategy/rolling/order",schemaPath:"#/properties/strategy/properties/rolling/properties/order/enum",keyword:"enum",params:{allowedValues: schema11.properties.strategy.properties.rolling.properties.order.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.strategy.properties.rolling.properties.order.enum,parentSchema:schema11.properties.strategy.properties.rolling.properties.order,data:data369};
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
const err1042 = {instancePath:instancePath+"/strategy/rolling/drain",schemaPath:"#/properties/strategy/properties/rolling/properties/drain/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.rolling.properties.drain,data:data370};
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
const err1043 = {instancePath:instancePath+"/strategy/rolling/drain",schemaPath:"#/properties/strategy/properties/rolling/properties/drain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.rolling.properties.drain.type,parentSchema:schema11.properties.strategy.properties.rolling.properties.drain,data:data370};
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
const err1044 = {instancePath:instancePath+"/strategy/rolling/pause",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[0],data:data371};
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
const err1045 = {instancePath:instancePath+"/strategy/rolling/pause",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[0].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[0],data:data371};
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
const err1046 = {instancePath:instancePath+"/strategy/rolling/pause",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1],data:data371};
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
const err1047 = {instancePath:instancePath+"/strategy/rolling/pause/duration",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/1/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1].properties.duration,data:data372};
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
const err1048 = {instancePath:instancePath+"/strategy/rolling/pause/duration",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/1/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1].properties.duration.type,parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1].properties.duration,data:data372};
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
const err1049 = {instancePath:instancePath+"/strategy/rolling/pause",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1],data:data371};
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
const err1050 = {instancePath:instancePath+"/strategy/rolling/pause",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf,parentSchema:schema11.properties.strategy.properties.rolling.properties.pause,data:data371};
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
const err1051 = {instancePath:instancePath+"/strategy/rolling",schemaPath:"#/properties/strategy/properties/rolling/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.rolling.type,parentSchema:schema11.properties.strategy.properties.rolling,data:data366};
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
const err1052 = {instancePath:instancePath+"/strategy/blue_green",schemaPath:"#/properties/strategy/properties/blue_green/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'",schema:schema11.properties.strategy.properties.blue_green.required,parentSchema:schema11.properties.strategy.properties.blue_green,data:data373};
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
const err1053 = {instancePath:instancePath+"/strategy/blue_green",schemaPath:"#/properties/strategy/properties/blue_green/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.blue_green,data:data373};
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
const err1054 = {instancePath:instancePath+"/strategy/blue_green/groups",schemaPath:"#/properties/strategy/properties/blue_green/properties/groups/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema11.properties.strategy.properties.blue_green.properties.groups,data:data374};
if(vErrors === null){
vErrors = [err1054];
}
else {
vErrors.push(err1054);
}
errors++;
}
if(data374.length < 2){
const err1055 = {instancePath:instancePath+"/strategy/blue_green/groups",schemaPath:"#/properties/strategy/properties/blue_green/properties/groups/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.strategy.properties.blue_green.properties.groups,data:data374};
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
const err1056 = {instancePath:instancePath+"/strategy/blue_green/groups/" + i38,schemaPath:"#/properties/strategy/properties/blue_green/properties/groups/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.strategy.properties.blue_green.properties.groups.items,data:data375};
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
const err1057 = {instancePath:instancePath+"/strategy/blue_green/groups/" + i38,schemaPath:"#/properties/strategy/properties/blue_green/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.blue_green.properties.groups.items.type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.groups.items,data:data375};
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
const err1058 = {instancePath:instancePath+"/strategy/blue_green/groups",schemaPath:"#/properties/strategy/properties/blue_green/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.strategy.properties.blue_green.properties.groups.type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.groups,data:data374};
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
const err1059 = {instancePath:instancePath+"/strategy/blue_green/auto_promote",schemaPath:"#/properties/strategy/properties/blue_green/properties/auto_promote/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf[0].type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf[0],data:data376};
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
const err1060 = {instancePath:instancePath+"/strategy/blue_green/auto_promote",schemaPath:"#/properties/strategy/properties/blue_green/properties/auto_promote/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf[1],data:data376};
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
const err1061 = {instancePath:instancePath+"/strategy/blue_green/auto_promote",schemaPath:"#/properties/strategy/properties/blue_green/properties/auto_promote/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf[1].type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf[1],data:data376};
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
const err1062 = {instancePath:instancePath+"/strategy/blue_green/auto_promote",schemaPath:"#/properties/strategy/properties/blue_green/properties/auto_promote/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf,parentSchema:schema11.properties.strategy.properties.blue_green.properties.auto_promote,data:data376};
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
const err1063 = {instancePath:instancePath+"/strategy/blue_green/keep",schemaPath:"#/properties/strategy/properties/blue_green/properties/keep/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.blue_green.properties.keep,data:data377};
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
const err1064 = {instancePath:instancePath+"/strategy/blue_green/keep",schemaPath:"#/properties/strategy/properties/blue_green/properties/keep/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.blue_green.properties.keep.type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.keep,data:data377};
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
const err1065 = {instancePath:instancePath+"/strategy/blue_green/drain",schemaPath:"#/properties/strategy/properties/blue_green/properties/drain/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.blue_green.properties.drain,data:data378};
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
const err1066 = {instancePath:instancePath+"/strategy/blue_green/drain",schemaPath:"#/properties/strategy/properties/blue_green/properties/drain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.blue_green.properties.drain.type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.drain,data:data378};
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
const err1067 = {instancePath:instancePath+"/strategy/blue_green",schemaPath:"#/properties/strategy/properties/blue_green/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.blue_green.type,parentSchema:schema11.properties.strategy.properties.blue_green,data:data373};
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
const err1068 = {instancePath:instancePath+"/strategy/canary",schemaPath:"#/properties/strategy/properties/canary/required",keyword:"required",params:{missingProperty: "stable"},message:"must have required property '"+"stable"+"'",schema:schema11.properties.strategy.properties.canary.required,parentSchema:schema11.properties.strategy.properties.canary,data:data379};
if(vErrors === null){
vErrors = [err1068];
}
else {
vErrors.push(err1068);
}
errors++;
}
if(data379.canary === undefined){
const err1069 = {instancePath:instancePath+"/strategy/canary",schemaPath:"#/properties/strategy/properties/canary/required",keyword:"required",params:{missingProperty: "canary"},message:"must have required property '"+"canary"+"'",schema:schema11.properties.strategy.properties.canary.required,parentSchema:schema11.properties.strategy.properties.canary,data:data379};
if(vErrors === null){
vErrors = [err1069];
}
else {
vErrors.push(err1069);
}
errors++;
}
if(data379.steps === undefined){
const err1070 = {instancePath:instancePath+"/strategy/canary",schemaPath:"#/properties/strategy/properties/canary/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema11.properties.strategy.properties.canary.required,parentSchema:schema11.properties.strategy.properties.canary,data:data379};
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
const err1071 = {instancePath:instancePath+"/strategy/canary",schemaPath:"#/properties/strategy/properties/canary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.canary,data:data379};
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
const err1072 = {instancePath:instancePath+"/strategy/canary/stable",schemaPath:"#/properties/strategy/properties/canary/properties/stable/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.strategy.properties.canary.properties.stable,data:data380};
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
const err1073 = {instancePath:instancePath+"/strategy/canary/stable",schemaPath:"#/properties/strategy/properties/canary/properties/stable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.canary.properties.stable.type,parentSchema:schema11.properties.strategy.properties.canary.properties.stable,data:data380};
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
const err1074 = {instancePath:instancePath+"/strategy/canary/canary",schemaPath:"#/properties/strategy/properties/canary/properties/canary/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.strategy.properties.canary.properties.canary,data:data381};
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
const err1075 = {instancePath:instancePath+"/strategy/canary/canary",schemaPath:"#/properties/strategy/properties/canary/properties/canary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.canary.properties.canary.type,parentSchema:schema11.properties.strategy.properties.canary.properties.canary,data:data381};
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
const err1076 = {instancePath:instancePath+"/strategy/canary/steps",schemaPath:"#/properties/strategy/properties/canary/properties/steps/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.strategy.properties.canary.properties.steps,data:data382};
if(vErrors === null){
vErrors = [err1076];
}
else {
vErrors.push(err1076);
}
errors++;
}
if(data382.length < 1){
const err1077 = {instancePath:instancePath+"/strategy/canary/steps",schemaPath:"#/properties/strategy/properties/canary/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.strategy.properties.canary.properties.steps,data:data382};
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
const err1078 = {instancePath:instancePath+"/strategy/canary/steps/" + i39,schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items,data:data383};
if(vErrors === null){
vErrors = [err1078];
}
else {
vErrors.push(err1078);
}
errors++;
}
if(Object.keys(data383).length < 1){
const err1079 = {instancePath:instancePath+"/strategy/canary/steps/" + i39,schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items,data:data383};
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
const err1080 = {instancePath:instancePath+"/strategy/canary/steps/" + i39,schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items,data:data383};
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
const err1081 = {instancePath:instancePath+"/strategy/canary/steps/" + i39+"/set_weight",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/set_weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.set_weight,data:data384};
if(vErrors === null){
vErrors = [err1081];
}
else {
vErrors.push(err1081);
}
errors++;
}
if(data384 < 0 || isNaN(data384)){
const err1082 = {instancePath:instancePath+"/strategy/canary/steps/" + i39+"/set_weight",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/set_weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.set_weight,data:data384};
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
const err1083 = {instancePath:instancePath+"/strategy/canary/steps/" + i39+"/set_weight",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/set_weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.set_weight.type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.set_weight,data:data384};
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
const err1084 = {instancePath:instancePath+"/strategy/canary/steps/" + i39+"/pause",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[0],data:data385};
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
const err1085 = {instancePath:instancePath+"/strategy/canary/steps/" + i39+"/pause",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[0].type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[0],data:data385};
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
const err1086 = {instancePath:instancePath+"/strategy/canary/steps/" + i39+"/pause",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1],data:data385};
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
const err1087 = {instancePath:instancePath+"/strategy/canary/steps/" + i39+"/pause/duration",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/1/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1].properties.duration,data:data386};
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
const err1088 = {instancePath:instancePath+"/strategy/canary/steps/" + i39+"/pause/duration",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/1/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1].properties.duration.type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1].properties.duration,data:data386};
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
const err1089 = {instancePath:instancePath+"/strategy/canary/steps/" + i39+"/pause",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1].type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1],data:data385};
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
const err1090 = {instancePath:instancePath+"/strategy/canary/steps/" + i39+"/pause",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause,data:data385};
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
const err1091 = {instancePath:instancePath+"/strategy/canary/steps/" + i39,schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.canary.properties.steps.items.type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items,data:data383};
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
const err1092 = {instancePath:instancePath+"/strategy/canary/steps",schemaPath:"#/properties/strategy/properties/canary/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.strategy.properties.canary.properties.steps.type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps,data:data382};
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
const err1093 = {instancePath:instancePath+"/strategy/canary/after",schemaPath:"#/properties/strategy/properties/canary/properties/after/enum",keyword:"enum",params:{allowedValues: schema11.properties.strategy.properties.canary.properties.after.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.strategy.properties.canary.properties.after.enum,parentSchema:schema11.properties.strategy.properties.canary.properties.after,data:data387};
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
const err1094 = {instancePath:instancePath+"/strategy/canary/drain",schemaPath:"#/properties/strategy/properties/canary/properties/drain/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.canary.properties.drain,data:data388};
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
const err1095 = {instancePath:instancePath+"/strategy/canary/drain",schemaPath:"#/properties/strategy/properties/canary/properties/drain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.canary.properties.drain.type,parentSchema:schema11.properties.strategy.properties.canary.properties.drain,data:data388};
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
const err1096 = {instancePath:instancePath+"/strategy/canary",schemaPath:"#/properties/strategy/properties/canary/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.canary.type,parentSchema:schema11.properties.strategy.properties.canary,data:data379};
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
const err1097 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.type,parentSchema:schema11.properties.strategy,data:data365};
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
const err1098 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
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

