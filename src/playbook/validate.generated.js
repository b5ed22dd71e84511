// Generated from src/playbook/schema.ts by .ci/build.mjs: do not edit.
/* eslint-disable */

export const validatePlay = validate10;
const schema11 = {"type":"object","required":["name","hosts","upstreams","strategy"],"properties":{"name":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"The rollout's identity: its state, lock and history on the balancers hang on this name.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["x-model"]},"hosts":{"type":"string","title":"a host pattern of the inventory","description":"The balancers, as a host pattern of the inventory; worked in inventory order.","minLength":1,"maxLength":1024,"examples":["balancers"]},"serial":{"anyOf":[{"type":"integer","title":"a whole number from 1 up","minimum":1,"maximum":1000000},{"type":"string","title":"a whole number or a percentage such as \"25%\"","pattern":"^(?:[1-9][0-9]*|(?:[1-9]|[1-9][0-9]|100)%)$"},{"type":"array","items":{"anyOf":[{"type":"integer","title":"a whole number from 1 up","minimum":1,"maximum":1000000},{"type":"string","title":"a whole number or a percentage such as \"25%\"","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}],"title":"a whole number or a percentage such as \"25%\"","description":"Size of a batch.","examples":[1,"25%"]},"title":"a list of batch sizes","minItems":1,"maxItems":100}],"title":"a whole number, a percentage such as \"25%\", or a list of them","description":"How many balancers are worked at once; in a list the last size is repeated. Without it, all at once.","examples":[1,"25%",[1,"50%","100%"]]},"max_fail_percentage":{"type":"number","title":"a number from 0 to 100","description":"The share of a batch of balancers, or with services of all app hosts, that may fail before the step fails. Without it any failure does; app hosts that can not be reached at the start do not stop the rest (docs/services.md).","minimum":0,"maximum":100,"examples":[0]},"any_errors_fatal":{"type":"boolean","title":"true or false","description":"Any failure fails the step, and no host may be missing at the start: as `max_fail_percentage: 0`.","examples":[true]},"become":{"type":"boolean","title":"true or false","description":"Work as root (or `become_user`) through `sudo -n` on the balancers.","examples":[true]},"become_user":{"type":"string","title":"a user name","description":"The user to become instead of root.","pattern":"^[a-z_][a-z0-9_-]{0,31}$","examples":["nginx-admin"]},"vars":{"type":"object","patternProperties":{"^.*$":{}},"title":"a mapping of variables","description":"Variables for `<%= %>` in values and templates. `vars_files` win over them, `-e` wins over both.","examples":[{"version":"2.1.0"}]},"vars_files":{"type":"array","items":{"type":"string","title":"a path","description":"A YAML or JSON file, relative to the playbook's folder.","minLength":1,"maxLength":1024,"examples":["../vars/x-model.yml"]},"title":"a list of files","description":"Files with more variables, later ones winning.","maxItems":100,"examples":[["../vars/x-model.yml"]]},"secret_vars":{"type":"array","items":{"type":"string","title":"the name of a variable","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"title":"a list of names of variables","description":"Variables whose values are replaced by `***` in everything that lbctl prints or records, wherever they were defined.","maxItems":100,"examples":[["db_dsn"]]},"tags":{"type":"array","items":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"A tag.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["models"]},"title":"a list of tags","description":"Words that `--tags` selects plays by.","maxItems":100,"examples":[["models"]]},"settle":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Wait after each batch of balancers.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]},"splay":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"A random time up to this is added to `settle`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5s"]},"prove_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long a balancer may take to prove that it runs the new configuration before the old one is put back. Default 10s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]},"max_old_workers":{"type":"integer","title":"a whole number from 0 up","description":"Workers of former configurations that may still be ending before another reload is refused: each keeps about 5 MB as long as one of its connections (a WebSocket, say) lives. Default 32.","minimum":0,"maximum":1000000,"examples":[32]},"confirm":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Commit-confirmed: when no runner is heard of for so long, every balancer goes back by itself to what it served before the rollout, by a systemd timer of its own. At least 5s, and twice `prove_timeout`. Without it balancers stay as they are. With services: for `canary` and `blue_green`, until replicas that served at the beginning are changed.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10m"]},"upstreams":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["dest"],"properties":{"dest":{"type":"string","title":"an absolute path without .., spaces or wildcards","description":"The file on the balancer that lbctl manages, complete. It must be included in the `http` block.","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$","examples":["/etc/nginx/conf.d/x-model-upstream.conf"]},"template":{"type":"string","title":"a path","description":"EJS template of the file, relative to the playbook's folder. Without it, the template that comes with lbctl.","minLength":1,"maxLength":1024,"examples":["../templates/upstream.conf.ejs"]},"method":{"anyOf":[{"enum":["round_robin","least_conn","ip_hash","random"],"title":"one of round_robin, least_conn, ip_hash, random"},{"type":"object","required":["hash"],"properties":{"hash":{"type":"string","title":"a key of nginx variables and plain characters","description":"What requests are spread by.","pattern":"^[A-Za-z0-9_$.:|/-]{1,256}$","examples":["$arg_user"]},"consistent":{"type":"boolean","title":"true or false","description":"Ketama hashing: a change of members moves few keys.","examples":[true]}},"additionalProperties":false,"title":"a mapping with hash","examples":[{"hash":"$arg_user","consistent":true}]}],"title":"round_robin, least_conn, ip_hash, random, or a mapping with hash","description":"How nginx picks a server. `ip_hash` can not carry a canary by weights (one client address always meets the same server), only one with `routing`.","examples":["least_conn",{"hash":"$arg_user","consistent":true}],"default":"round_robin"},"routing":{"type":"object","required":["by"],"properties":{"by":{"anyOf":[{"enum":["client_ip"],"title":"client_ip"},{"type":"object","properties":{"cookie":{"type":"string","title":"a cookie name of letters, digits and underscore","description":"The cookie that tells clients apart. Other names have no variable in nginx.","pattern":"^[A-Za-z0-9_]{1,64}$","examples":["session_id"]},"header":{"type":"string","title":"a header name of letters, digits and dash","description":"The request header that tells clients apart. nginx drops headers with an underscore.","pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$","examples":["X-User-Id"]}},"additionalProperties":false,"title":"a mapping with cookie or header","minProperties":1,"maxProperties":1,"examples":[{"cookie":"session_id"}]}],"title":"client_ip, or a mapping with cookie or header","description":"What makes two requests the same client. One without the cookie or header is known by its address.","examples":["client_ip",{"cookie":"session_id"},{"header":"X-User-Id"}]}},"additionalProperties":false,"title":"a mapping with by","description":"Divides clients instead of requests: one that has seen the canary stays on it while the share grows. For `canary`; sites then say `proxy_pass http://$NAME_upstream` (docs/sticky.md).","examples":[{"by":"client_ip"},{"by":{"cookie":"session_id"}}]},"keepalive":{"type":"integer","title":"a whole number from 1 up","description":"Idle connections to members kept open per worker. Needs `proxy_http_version 1.1` and an empty `Connection` header in the location.","minimum":1,"maximum":1000000,"examples":[32]},"keepalive_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long an idle connection to a member stays open, whole seconds.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["60s"]},"groups":{"type":"object","patternProperties":{"^.*$":{"type":"object","properties":{"members":{"type":"array","items":{"anyOf":[{"type":"string","title":"an address HOST:PORT, [IPV6]:PORT or unix:/PATH","description":"The address alone; everything else as nginx has it by default.","examples":["10.0.0.7:5001","[::1]:22400","unix:/run/x.sock"]},{"type":"object","properties":{"address":{"type":"string","title":"an address HOST:PORT, [IPV6]:PORT or unix:/PATH","description":"Where the member listens. Either this or `hosts`.","examples":["10.0.0.7:5001"]},"hosts":{"type":"string","title":"a host pattern of the inventory","description":"Every host of this inventory pattern is a member, under its `ansible_host` address (or its name). Needs `port`.","minLength":1,"maxLength":1024,"examples":["app"]},"service":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"A service of this play: every instance on each of its hosts is a member.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["x-model"]},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"What stands behind the `@` of the unit, on every host of the service. A number is also the port.","minItems":1,"maxItems":500,"examples":[[5001,5002,5003]]},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"Spare instances on every host of the service, for `rolling` with `max_surge`: started on the new version and put in rotation before the first replica leaves, and stopped at the end. Ports that nothing else uses.","minItems":1,"maxItems":500,"examples":[[5009]]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of every member that `hosts` gives, or of a service whose instances are no ports.","minimum":1,"maximum":65535,"examples":[5001]},"weight":{"type":"integer","title":"a whole number from 1 to 100","description":"Its weight inside its group. A member that is to get nothing is left out instead.","minimum":1,"maximum":100,"examples":[2],"default":1},"backup":{"type":"boolean","title":"true or false","description":"Gets requests only while no other member can be reached.","examples":[true]},"max_fails":{"type":"integer","title":"a whole number from 0 up","description":"Failures within `fail_timeout` after which the member is left alone for as long; 0 = never.","minimum":0,"maximum":1000,"examples":[0]},"fail_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Window for `max_fails`, whole seconds.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]},"max_conns":{"type":"integer","title":"a whole number from 0 up","description":"Connections to the member at once, per worker unless the upstream has a zone; 0 = no limit.","minimum":0,"maximum":1000000,"examples":[100]},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a text","maxLength":256}},"title":"a mapping of texts","description":"Free words about the member, for templates.","examples":[{"zone":"a"}]}},"additionalProperties":false,"title":"a mapping with address, or with hosts and port, or with service","description":"A member with settings of its own, the hosts of a pattern, or the replicas of a service.","examples":[{"address":"10.0.0.7:5001","weight":2},{"hosts":"app","port":5001},{"service":"x-model","instances":[5001,5002]}]}],"title":"an address, or a mapping with address, or with hosts and port, or with service","description":"One member, the hosts of an inventory pattern, or the replicas of a service."},"title":"a list of members","description":"The members of the group. Either this or `service`.","minItems":1,"maxItems":5000,"examples":[["10.0.0.7:5001","10.0.0.8:5001"]]},"service":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"A service of this play: every instance on each of its hosts is a member.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["x-model"]},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"What stands behind the `@` of the unit, on every host of the service. A number is also the port.","minItems":1,"maxItems":500,"examples":[[5001,5002,5003]]},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"Spare instances on every host of the service, for `rolling` with `max_surge`: started on the new version and put in rotation before the first replica leaves, and stopped at the end. Ports that nothing else uses.","minItems":1,"maxItems":500,"examples":[[5009]]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of the service, where its instances are no ports.","minimum":1,"maximum":65535,"examples":[5001]}},"additionalProperties":false,"title":"a mapping with members, or with service and instances","description":"One group."}},"title":"a mapping of groups","description":"Groups by name; the strategy moves traffic between them. Either this or `members`.","minProperties":1,"examples":[{"stable":{"members":["10.0.0.7:5001"]},"canary":{"members":["10.0.0.8:5001"]}}]},"members":{"type":"array","items":{"anyOf":[{"type":"string","title":"an address HOST:PORT, [IPV6]:PORT or unix:/PATH","description":"The address alone; everything else as nginx has it by default.","examples":["10.0.0.7:5001","[::1]:22400","unix:/run/x.sock"]},{"type":"object","properties":{"address":{"type":"string","title":"an address HOST:PORT, [IPV6]:PORT or unix:/PATH","description":"Where the member listens. Either this or `hosts`.","examples":["10.0.0.7:5001"]},"hosts":{"type":"string","title":"a host pattern of the inventory","description":"Every host of this inventory pattern is a member, under its `ansible_host` address (or its name). Needs `port`.","minLength":1,"maxLength":1024,"examples":["app"]},"service":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"A service of this play: every instance on each of its hosts is a member.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["x-model"]},"instances":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"What stands behind the `@` of the unit, on every host of the service. A number is also the port.","minItems":1,"maxItems":500,"examples":[[5001,5002,5003]]},"surge":{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port or a name","minimum":0,"maximum":65535},{"type":"string","title":"a port or a name","pattern":"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"}]},"title":"a list of instance names","description":"Spare instances on every host of the service, for `rolling` with `max_surge`: started on the new version and put in rotation before the first replica leaves, and stopped at the end. Ports that nothing else uses.","minItems":1,"maxItems":500,"examples":[[5009]]},"port":{"type":"integer","title":"a port from 1 to 65535","description":"The port of every member that `hosts` gives, or of a service whose instances are no ports.","minimum":1,"maximum":65535,"examples":[5001]},"weight":{"type":"integer","title":"a whole number from 1 to 100","description":"Its weight inside its group. A member that is to get nothing is left out instead.","minimum":1,"maximum":100,"examples":[2],"default":1},"backup":{"type":"boolean","title":"true or false","description":"Gets requests only while no other member can be reached.","examples":[true]},"max_fails":{"type":"integer","title":"a whole number from 0 up","description":"Failures within `fail_timeout` after which the member is left alone for as long; 0 = never.","minimum":0,"maximum":1000,"examples":[0]},"fail_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Window for `max_fails`, whole seconds.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["10s"]},"max_conns":{"type":"integer","title":"a whole number from 0 up","description":"Connections to the member at once, per worker unless the upstream has a zone; 0 = no limit.","minimum":0,"maximum":1000000,"examples":[100]},"labels":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a text","maxLength":256}},"title":"a mapping of texts","description":"Free words about the member, for templates.","examples":[{"zone":"a"}]}},"additionalProperties":false,"title":"a mapping with address, or with hosts and port, or with service","description":"A member with settings of its own, the hosts of a pattern, or the replicas of a service.","examples":[{"address":"10.0.0.7:5001","weight":2},{"hosts":"app","port":5001},{"service":"x-model","instances":[5001,5002]}]}],"title":"an address, or a mapping with address, or with hosts and port, or with service","description":"One member, the hosts of an inventory pattern, or the replicas of a service."},"title":"a list of members","description":"The members of an upstream without groups. Either this or `groups`.","minItems":1,"maxItems":5000,"examples":[["10.0.0.7:5001","10.0.0.8:5001"]]},"revision_endpoint":{"type":"string","title":"a loopback address with a port, such as 127.0.0.1:9180","description":"The managed file also serves its own revision at `http://IP:PORT/lbctl/ROLLOUT/revision` on the balancer itself. With it lbctl proves what runs, not only that a reload happened.","examples":["127.0.0.1:9180"]}},"additionalProperties":false,"title":"a mapping with dest and members or groups","description":"One nginx upstream. Its key is its name in nginx."}},"title":"a mapping of upstreams","description":"The nginx upstreams of this rollout, by name. They change together.","minProperties":1,"examples":[{"x-model":{"dest":"/etc/nginx/conf.d/x-model-upstream.conf","members":["10.0.0.7:5001"]}}]},"services":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["hosts","version"],"properties":{"hosts":{"type":"string","title":"a host pattern of the inventory","description":"The app hosts, as a host pattern of the inventory.","minLength":1,"maxLength":1024,"examples":["app"]},"version":{"type":"string","title":"a version of letters, digits, dot, dash, plus and underscore, at most 64 characters","description":"The release: a folder under `releases/`. A release is never changed: another content is another one.","pattern":"^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$","examples":["<%= version %>","2.1.0"]},"unit":{"type":"string","title":"a path","description":"EJS template of the systemd unit, relative to the playbook's folder. Without it, the template that comes with lbctl, filled from the keys below.","minLength":1,"maxLength":1024,"examples":["../templates/x-model@.service.ejs"]},"target":{"anyOf":[{"type":"boolean","title":"true or false"},{"type":"string","title":"a path","minLength":1,"maxLength":1024}],"title":"true, false or a path","description":"A target that wants every instance, so that `systemctl stop SERVICE.target` stops all: `true` for the one that comes with lbctl, or an EJS template of it.","examples":[true,"../templates/x-model.target.ejs"],"default":false},"env":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"type":"string","title":"a text, a number, true or false","maxLength":16384},{"type":"number","title":"a text, a number, true or false"},{"type":"boolean","title":"a text, a number, true or false"}]}},"title":"a mapping of environment variables","description":"Environment of every instance, in a file that only root can read. Values may use `<%= instance %>` and `<%= inventory_hostname %>`.","examples":[{"PORT":"<%= instance %>","WORKERS":4}]},"credentials":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a text","maxLength":65536}},"title":"a mapping of texts","description":"Secrets that reach the unit by `LoadCredential=` under these names.","examples":[{"db_password":"<%= db_password %>"}]},"artifact":{"type":"object","properties":{"files":{"anyOf":[{"type":"string","title":"a path","minLength":1,"maxLength":1024},{"type":"object","required":["from"],"properties":{"from":{"type":"string","title":"a path","description":"A folder, relative to the playbook's folder.","minLength":1,"maxLength":1024,"examples":["../build/x-model/"]},"exclude":{"type":"array","items":{"type":"string","title":"one line of text","description":"A name or path that is left out.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["*.pyc"]},"title":"a list of names","description":"Names, or paths from the folder, that are left out; `*` stands for any part of a name.","maxItems":100,"examples":[[".git","*.pyc"]]}},"additionalProperties":false,"title":"a mapping with from"}],"title":"a path, or a mapping with from","description":"A folder of this machine, sent over the connection: only what differs.","examples":["../build/x-model/"]},"rsync":{"anyOf":[{"type":"string","title":"one line of text","description":"A folder.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["build@ci.example:/builds/x-model/"]},{"type":"object","required":["from"],"properties":{"from":{"type":"string","title":"one line of text","description":"A folder: of this machine, relative to the playbook's folder; of another, `USER@HOST:PATH`; of a daemon, `rsync://HOST/MODULE/PATH`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["build@ci.example:/builds/x-model/"]},"exclude":{"type":"array","items":{"type":"string","title":"one line of text","description":"A pattern of rsync's.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["*.pyc"]},"title":"a list of patterns","description":"What is left out, as `rsync --exclude` understands it.","maxItems":100,"examples":[[".git","*.pyc"]]},"options":{"type":"array","items":{"type":"string","title":"one of --checksum, --compress, --copy-links, --copy-unsafe-links, --safe-links, --one-file-system, --prune-empty-dirs, --cvs-exclude, --include=, --exclude=, --bwlimit=, --timeout=, --port=, --max-size=, --min-size= and their like","description":"An option of rsync that changes what is fetched, or how; none that runs programs or removes anything.","pattern":"^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$","examples":["--compress"]},"title":"a list of options","description":"Further options of rsync, from a list of safe ones. Files, links, modes and times are always taken.","maxItems":50,"examples":[["--compress","--bwlimit=10m"]]}},"additionalProperties":false,"title":"a mapping with from"}],"title":"a folder, or a mapping with from","description":"What rsync fetches to this machine, from here or from elsewhere; then it goes the way of all releases.","examples":["build@ci.example:/builds/x-model/"]},"git":{"type":"object","required":["repository","ref"],"properties":{"repository":{"type":"string","title":"one line of text that does not begin with a dash or a space","description":"URL or path of the repository.","pattern":"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$","maxLength":1024,"examples":["ssh://git@git.example/x-model.git"]},"ref":{"type":"string","title":"one line of text that does not begin with a dash or a space","description":"Branch, tag or commit.","pattern":"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$","maxLength":1024,"examples":["v2.1.0"]},"via":{"enum":["host","controller"],"title":"host or controller","description":"Who fetches: the host itself, or this machine, which then sends it.","examples":["controller"],"default":"controller"}},"additionalProperties":false,"title":"a mapping with repository and ref","description":"A checkout of a git repository."},"http":{"type":"object","required":["url","sha256"],"properties":{"url":{"type":"string","title":"one line of text","description":"The address of the file.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["https://files.example/x-model-2.1.0.tar.gz"]},"sha256":{"type":"string","title":"a sha256 of 64 hexadecimal digits","description":"What the file must be.","pattern":"^[0-9a-f]{64}$","examples":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]},"via":{"enum":["host","controller"],"title":"host or controller","description":"Who fetches: the host itself, or this machine, which then sends it.","examples":["controller"],"default":"host"},"unpack":{"type":"boolean","title":"true or false","description":"Unpack a tar or zip archive. Default true for names that are one.","examples":[true]}},"additionalProperties":false,"title":"a mapping with url and sha256","description":"A file from a web server."},"s3":{"type":"object","required":["endpoint","bucket","key"],"properties":{"endpoint":{"type":"string","title":"one line of text","description":"The address of the storage.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["https://s3.example"]},"bucket":{"type":"string","title":"one line of text","description":"The bucket.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["releases"]},"key":{"type":"string","title":"one line of text","description":"The key of the object.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["x-model/2.1.0.tar.gz"]},"sha256":{"type":"string","title":"a sha256 of 64 hexadecimal digits","description":"What the file must be.","pattern":"^[0-9a-f]{64}$","examples":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]},"region":{"type":"string","title":"one line of text","description":"The region. Default us-east-1.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["us-east-1"]},"unpack":{"type":"boolean","title":"true or false","description":"Unpack a tar or zip archive. Default true for names that are one.","examples":[true]}},"additionalProperties":false,"title":"a mapping with endpoint, bucket and key","description":"An object of S3-compatible storage."},"package":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string","title":"the name of a package","description":"The name of the package.","pattern":"^[a-z0-9][a-z0-9+.-]{0,127}$","examples":["x-model"]},"version":{"type":"string","title":"the version of a package","description":"Its version, exactly.","pattern":"^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$","examples":["2.1.0-1"]}},"additionalProperties":false,"title":"a mapping with name and version","description":"A package of the distribution (apt)."},"dest":{"type":"string","title":"an absolute path without .., spaces or wildcards","description":"Folder on the app hosts: `releases/VERSION/`, and `instances/NAME` pointing at the release it runs. Default /opt/SERVICE.","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$","examples":["/var/projects/x-model"]}},"additionalProperties":false,"title":"a mapping with one of files, rsync, git, http, s3, package, and dest","description":"What is brought to the hosts and becomes a release. Without it nothing is delivered."},"link":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a path inside the release","minLength":1,"maxLength":1024}},"title":"a mapping of paths","description":"Commands outside of the release: path of the link to path inside the release.","examples":[{"/usr/local/bin/x-model":"bin/x-model"}]},"keep_releases":{"type":"integer","title":"a whole number from 1 up","description":"Releases that stay on a host, the one that runs included. Default 5.","minimum":1,"maximum":1000000,"examples":[5]},"hooks":{"type":"object","properties":{"before_release":{"type":"string","title":"one line of text","description":"Run once, on the first host, in the new release, before any instance runs it.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["./bin/migrate"]},"after_release":{"type":"string","title":"one line of text","description":"Run once, on the first host, when all of them do.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["./bin/announce"]}},"additionalProperties":false,"title":"a mapping with before_release and after_release","description":"Commands for a release."},"health":{"type":"object","properties":{"http":{"type":"object","properties":{"path":{"type":"string","title":"a path of a URL","description":"What is asked for.","pattern":"^/[!-~]{0,1023}$","examples":["/health"],"default":"/"},"expect":{"anyOf":[{"type":"integer","title":"a status from 100 to 599","minimum":100,"maximum":599},{"type":"array","items":{"type":"integer","title":"a status from 100 to 599","minimum":100,"maximum":599},"title":"a list of statuses","minItems":1,"maxItems":50}],"title":"a status, or a list of statuses","description":"The answers that are good.","examples":[200,[200,204]],"default":200},"body":{"type":"string","title":"one line of text","description":"Text that the answer must hold.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["ok"]},"headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"one line of text","description":"The value of a header.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["x-model.example"]}},"title":"a mapping of texts","description":"Request headers.","examples":[{"Host":"x-model.example"}]}},"additionalProperties":false,"title":"a mapping with path and expect","description":"A good answer to a GET."},"tcp":{"type":"object","properties":{},"additionalProperties":false,"title":"an empty mapping {}","description":"A connection is accepted."},"command":{"type":"string","title":"one line of text","description":"A command on the app host that exits with 0; `%i` is the instance.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["./check %i"]},"systemd":{"type":"object","properties":{"window":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"The unit is active all this time and is not restarted.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5s"]}},"additionalProperties":false,"title":"a mapping with window","description":"systemd's own word for it."},"from":{"enum":["balancer","controller"],"title":"balancer or controller","description":"Where `http` and `tcp` are asked from: a balancer, because that is the path requests take; or this machine, where it can reach the replicas.","examples":["controller"],"default":"balancer"},"interval":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"Between two probes. Default 1s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["1s"]},"healthy":{"type":"integer","title":"a whole number from 1 up","description":"So many good answers in a row. Default 3.","minimum":1,"maximum":1000000,"examples":[3]},"probe_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"For one probe. Default 5s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5s"]},"timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"For all of it. Default 30s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]}},"additionalProperties":false,"title":"a mapping with one of http, tcp, command, systemd","description":"When a replica that was restarted is good to take requests. Without it: when systemd says so.","examples":[{"http":{"path":"/health","expect":200},"interval":"1s","healthy":3,"timeout":"30s"}]},"description":{"type":"string","title":"one line of text","description":"`Description=` of the unit.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["x-model %i"]},"on_change":{"enum":["restart","reload"],"title":"restart or reload","description":"What a running instance gets for a new release: `reload` for a unit with `exec_reload`. Another unit or environment always restarts.","examples":["reload"],"default":"restart"},"settle":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long an instance is followed after its start: it must not end or be started anew. Default 2s.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["2s"]},"type":{"enum":["exec","simple","forking","notify","oneshot"],"title":"one of exec, simple, forking, notify, oneshot","description":"`Type=` of the unit.","examples":["exec"],"default":"exec"},"exec_start":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecStart=`; a path relative to the release begins with `./`. Needed when `unit` is not given.","examples":["./bin/x-model --port %i",["./bin/x-model --port %i"]]},"exec_start_pre":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecStartPre=`.","examples":["./bin/x-model check",["./bin/x-model check"]]},"exec_start_post":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecStartPost=`.","examples":["./bin/warm-up %i",["./bin/warm-up %i"]]},"exec_reload":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecReload=`.","examples":["/bin/kill -HUP $MAINPID",["/bin/kill -HUP $MAINPID"]]},"exec_stop":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecStop=`.","examples":["./bin/x-model stop",["./bin/x-model stop"]]},"exec_stop_post":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`ExecStopPost=`.","examples":["./bin/x-model clean",["./bin/x-model clean"]]},"user":{"type":"string","title":"one line of text","description":"`User=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["x-model"]},"group":{"type":"string","title":"one line of text","description":"`Group=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["x-model"]},"working_directory":{"type":"string","title":"one line of text","description":"`WorkingDirectory=`; without it the release.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["/var/lib/x-model"]},"pid_file":{"type":"string","title":"one line of text","description":"`PIDFile=`, for `type: forking`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["/run/x-model/%i.pid"]},"remain_after_exit":{"type":"boolean","title":"true or false","description":"`RemainAfterExit=`, for `type: oneshot`.","examples":[true]},"restart":{"enum":["no","on-success","on-failure","on-abnormal","on-watchdog","on-abort","always"],"title":"one of no, on-success, on-failure, on-abnormal, on-watchdog, on-abort, always","description":"`Restart=`.","examples":["on-failure"],"default":"on-failure"},"restart_sec":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"`RestartSec=`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["1s"]},"start_limit_burst":{"type":"integer","title":"a whole number from 0 up","description":"`StartLimitBurst=`.","minimum":0,"maximum":1000000,"examples":[5]},"start_limit_interval":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"`StartLimitIntervalSec=`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]},"timeout_start":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"`TimeoutStartSec=`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]},"timeout_stop":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"`TimeoutStopSec=`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]},"watchdog":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"`WatchdogSec=`, for `type: notify`.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]},"kill_mode":{"enum":["control-group","mixed","process","none"],"title":"one of control-group, mixed, process, none","description":"`KillMode=`.","examples":["mixed"]},"kill_signal":{"type":"string","title":"one line of text","description":"`KillSignal=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["SIGINT"]},"limit_nofile":{"type":"integer","title":"a whole number from 1 up","description":"`LimitNOFILE=`.","minimum":1,"maximum":1000000,"examples":[65536]},"limit_nproc":{"type":"integer","title":"a whole number from 1 up","description":"`LimitNPROC=`.","minimum":1,"maximum":1000000,"examples":[4096]},"memory_max":{"type":"string","title":"one line of text","description":"`MemoryMax=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["512M"]},"cpu_quota":{"type":"string","title":"one line of text","description":"`CPUQuota=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["150%"]},"tasks_max":{"type":"integer","title":"a whole number from 1 up","description":"`TasksMax=`.","minimum":1,"maximum":1000000,"examples":[512]},"nice":{"type":"integer","title":"a whole number from -20 to 19","description":"`Nice=`.","minimum":-20,"maximum":19,"examples":[5]},"umask":{"type":"string","title":"one line of text","description":"`UMask=`.","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024,"examples":["0027"]},"after":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`After=`, besides network-online.target.","examples":["postgresql.service",["postgresql.service"]]},"requires":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`Requires=`.","examples":["postgresql.service",["postgresql.service"]]},"wants":{"anyOf":[{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},{"type":"array","items":{"type":"string","title":"one line of text","pattern":"^[^\\r\\n\\u0000]*$","minLength":1,"maxLength":1024},"title":"a list of lines","minItems":1,"maxItems":50}],"title":"one line of text, or a list of lines","description":"`Wants=`.","examples":["redis.service",["redis.service"]]}},"additionalProperties":false,"title":"a mapping with hosts and version","description":"One service. Its key names its unit."}},"title":"a mapping of services","description":"The systemd services behind the upstreams, by name: lbctl brings their releases to the app hosts and restarts them replica by replica (docs/services.md).","minProperties":1,"examples":[{"x-model":{"hosts":"app","version":"2.1.0","exec_start":"./bin/x-model --port %i"}}]},"sites":{"type":"object","patternProperties":{"^.*$":{"anyOf":[{"enum":["absent"],"title":"absent"},{"type":"object","properties":{"dest":{"type":"string","title":"an absolute path without .., spaces or wildcards","description":"The file on the balancer that lbctl manages, complete. One in a folder `sites-available` is enabled by a link of its name in `sites-enabled` beside it; any other must be included in the `http` block (`/etc/nginx/conf.d/NAME.conf` where there is no `sites-enabled`). Default `/etc/nginx/sites-available/NAME`.","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$","examples":["/etc/nginx/conf.d/x-model.conf"]},"enabled":{"type":"boolean","title":"true or false","description":"Without its link a site keeps its file and serves nobody.","examples":[false],"default":true},"template":{"type":"string","title":"a path","description":"EJS template of the file, relative to the playbook's folder. Without it, the template that comes with lbctl.","minLength":1,"maxLength":1024,"examples":["../templates/site.conf.ejs"]},"server_name":{"anyOf":[{"type":"string","title":"a server name such as example.org, *.example.org or _","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},{"type":"array","items":{"type":"string","title":"a server name such as example.org, *.example.org or _","pattern":"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},"title":"a list of server names","minItems":1,"maxItems":100}],"title":"a server name or a list of them","description":"The names that the site answers to. Without it, none: it serves as the default one.","examples":["x-model.example.org",["example.org","*.example.org"]]},"listen":{"anyOf":[{"anyOf":[{"type":"integer","title":"a port from 1 to 65535","minimum":1,"maximum":65535},{"type":"string","title":"PORT, IP:PORT, *:PORT or [IPV6]:PORT","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}],"title":"a port, IP:PORT, *:PORT or [IPV6]:PORT"},{"type":"array","items":{"anyOf":[{"type":"integer","title":"a port from 1 to 65535","minimum":1,"maximum":65535},{"type":"string","title":"PORT, IP:PORT, *:PORT or [IPV6]:PORT","pattern":"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"}],"title":"a port, IP:PORT, *:PORT or [IPV6]:PORT"},"title":"a list of addresses","minItems":1,"maxItems":20}],"title":"a port, an address with a port, or a list of them","description":"Where it listens. Default `[80, \"[::]:80\"]`, with `tls` `[443, \"[::]:443\"]`.","examples":[8080,["10.0.0.1:80","[::1]:80"]]},"default_server":{"type":"boolean","title":"true or false","description":"It also answers names that no site has. Only one site of an address can: take the `default` one away.","examples":[true]},"upstream":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"The upstream of this play that it leads to. Without it, the only one of the play.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["x-model"]},"tls":{"type":"object","required":["certificate","key"],"properties":{"certificate":{"type":"string","title":"an absolute path without .., spaces or wildcards","description":"The certificate with its chain, on the balancer.","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$","examples":["/etc/letsencrypt/live/example.org/fullchain.pem"]},"key":{"type":"string","title":"an absolute path without .., spaces or wildcards","description":"Its private key, on the balancer.","pattern":"^/[A-Za-z0-9._/@+,=-]{1,1023}$","examples":["/etc/letsencrypt/live/example.org/privkey.pem"]},"redirect":{"type":"boolean","title":"true or false","description":"A second server on port 80 sends plain requests to https.","examples":[false],"default":true}},"additionalProperties":false,"title":"a mapping with certificate and key","description":"The site speaks TLS."},"websocket":{"type":"boolean","title":"true or false","description":"Passes on the upgrade of a connection to a WebSocket.","examples":[true]},"next_upstream":{"type":"array","items":{"enum":["error","timeout","invalid_header","http_500","http_502","http_503","http_504","http_403","http_404","http_429","non_idempotent"],"title":"one of error, timeout, invalid_header, http_500, http_502, http_503, http_504, http_403, http_404, http_429, non_idempotent"},"title":"a list of reasons","description":"After what nginx asks another server of the upstream (`proxy_next_upstream`). Default: `error` and `timeout`, as nginx has it; an empty list asks no other.","maxItems":11,"examples":[["error","timeout","http_502"]]},"read_timeout":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long a server may be silent before its answer is given up (`proxy_read_timeout`).","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["60s"]},"max_body":{"type":"string","title":"a size such as 20m, or 0 for any","description":"The largest body of a request (`client_max_body_size`). Default `1m`, as nginx has it.","pattern":"^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$","examples":["20m"]},"proxy_headers":{"type":"object","patternProperties":{"^.*$":{"type":"string","title":"a text of letters, digits, spaces, nginx variables and ._:,/@=+-","pattern":"^[A-Za-z0-9_$.:,/@=+ -]{0,256}$"}},"title":"a mapping of header names to texts","description":"Headers that the upstream is sent beside `Host`, `X-Real-IP`, `X-Forwarded-For` and `X-Forwarded-Proto`, which may be given here as well. An empty text takes one away.","examples":[{"X-Request-Id":"$request_id"}]}},"additionalProperties":false,"title":"a mapping of settings","description":"A site that lbctl manages. Its key is the name of its file and of its link."}],"title":"a mapping of settings, or absent","description":"A site of nginx, or `absent`: the link of that name in `/etc/nginx/sites-enabled` is taken away, and what it leads to stays."}},"title":"a mapping of sites","description":"The nginx sites that lead requests to the upstreams, by name; they change together with those (docs/sites.md).","minProperties":1,"examples":[{"x-model":{"server_name":"x-model.example.org"},"default":"absent"}]},"strategy":{"type":"object","properties":{"rolling":{"type":"object","properties":{"max_unavailable":{"anyOf":[{"type":"integer","title":"a whole number from 0 up","minimum":0,"maximum":1000000},{"type":"string","title":"a whole number or a percentage such as \"25%\"","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}],"title":"a whole number or a percentage such as \"25%\"","description":"Members out of rotation at once.","examples":[1,"25%"]},"max_surge":{"anyOf":[{"type":"integer","title":"a whole number from 0 up","minimum":0,"maximum":1000000},{"type":"string","title":"a whole number or a percentage such as \"25%\"","pattern":"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"}],"title":"a whole number or a percentage such as \"25%\"","description":"Members in rotation above the wanted number at once. With services: so many spare instances (`surge` of a group) serve while replicas are restarted.","examples":[1,"25%"]},"order":{"enum":["stop_first","start_first"],"title":"stop_first or start_first","description":"Whether an old member leaves before a new one joins, or after. With services `start_first` needs `max_surge`: then never fewer replicas than all serve, whatever `max_unavailable` is.","examples":["stop_first"],"default":"stop_first"},"drain":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long a replica that has left is waited for before it is restarted; ends as soon as no balancer holds a connection to it. Default 30s. For services.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]},"pause":{"anyOf":[{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"The same as giving the duration alone.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5m"]}},"additionalProperties":false,"title":"an empty mapping {}"}],"title":"a duration such as 5m, or {} to wait for `lbctl promote`","description":"Wait this long, or with `{}` until somebody runs `lbctl promote`.","examples":["5m",{}]}},"additionalProperties":false,"title":"a mapping of rolling settings","description":"Replaces members batch by batch."},"blue_green":{"type":"object","required":["groups"],"properties":{"groups":{"type":"array","items":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"A group.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["blue"]},"title":"a list of two groups","description":"The two groups. Which of them is live is read from the balancers, never assumed.","minItems":2,"maxItems":2,"examples":[["blue","green"]]},"auto_promote":{"anyOf":[{"type":"boolean","title":"true or false"},{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"}],"title":"true, false or a duration","description":"`true`: switch at once. `false`: wait for `lbctl promote`. A duration: wait that long.","examples":[true,"10m"],"default":true},"keep":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long the replicas of the old group stay up after the switch, for a way back in one step; then timers on their own hosts stop them. Without it they are not stopped. For services.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["15m"]},"drain":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long a replica that has left is waited for before it is restarted; ends as soon as no balancer holds a connection to it. Default 30s. For services.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]}},"additionalProperties":false,"title":"a mapping with groups","description":"Switches all requests from one group to the other in one step."},"canary":{"type":"object","required":["stable","canary","steps"],"properties":{"stable":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"The group that serves now.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["stable"]},"canary":{"type":"string","title":"a name of letters, digits, dot, dash and underscore, at most 63 characters","description":"The group that is to take over.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["canary"]},"steps":{"type":"array","items":{"type":"object","properties":{"set_weight":{"type":"number","title":"a number from 0 to 100","description":"The share of requests that the canary group gets from here on, in percent. Never less than the step before.","minimum":0,"maximum":100,"examples":[25]},"pause":{"anyOf":[{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$"},{"type":"object","properties":{"duration":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"The same as giving the duration alone.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["5m"]}},"additionalProperties":false,"title":"an empty mapping {}"}],"title":"a duration such as 5m, or {} to wait for `lbctl promote`","description":"Wait this long, or with `{}` until somebody runs `lbctl promote`.","examples":["5m",{}]}},"additionalProperties":false,"minProperties":1,"maxProperties":1,"title":"a mapping with one key: set_weight or pause","description":"One step."},"title":"a list of steps","description":"What happens, in order. The last `set_weight` is 100.","minItems":1,"maxItems":500,"examples":[[{"set_weight":5},{"pause":"5m"},{"set_weight":25},{"pause":{}},{"set_weight":100}]]},"after":{"enum":["keep","absorb"],"title":"keep or absorb","description":"What happens at 100 %. `keep`: traffic stays on the canary group; next time the roles are the other way round. `absorb` (services): the stable group is rolled to the new version, gets its traffic back, and the canary is stopped.","examples":["absorb"],"default":"keep"},"drain":{"type":"string","title":"a duration with a unit, such as 500ms, 30s, 5m or 1h30m","description":"How long a replica that has left is waited for before it is restarted; ends as soon as no balancer holds a connection to it. Default 30s. For services.","pattern":"^(?:[0-9]+(?:ms|s|m|h|d))+$","examples":["30s"]}},"additionalProperties":false,"title":"a mapping with stable, canary and steps","description":"Moves a growing share of requests to another group."}},"additionalProperties":false,"minProperties":1,"maxProperties":1,"title":"a mapping with one key: rolling, blue_green or canary","description":"How traffic moves from what is live to what the playbook says.","examples":[{"canary":{"stable":"stable","canary":"canary","steps":[{"set_weight":5},{"pause":{}},{"set_weight":100}]}},{"rolling":{}}]}},"additionalProperties":false,"title":"a play","description":"One rollout: upstreams on balancers, and how traffic moves."};
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
if(data.upstreams !== undefined){
let data20 = data.upstreams;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length < 1){
const err57 = {instancePath:instancePath+"/upstreams",schemaPath:"#/properties/upstreams/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.upstreams,data:data20};
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
const err58 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "dest"},message:"must have required property '"+"dest"+"'",schema:schema11.properties.upstreams.patternProperties["^.*$"].required,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"],data:data21};
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
const err59 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"],data:data21};
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
const err60 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/dest/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/@+,=-]{1,1023}$"},message:"must match pattern \""+"^/[A-Za-z0-9._/@+,=-]{1,1023}$"+"\"",schema:"^/[A-Za-z0-9._/@+,=-]{1,1023}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.dest,data:data22};
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
const err61 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/dest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.dest.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.dest,data:data22};
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
const err62 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/template/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.template,data:data23};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data23.length < 1){
const err63 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/template/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.template,data:data23};
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
const err64 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.template.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.template,data:data23};
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
const err65 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[0].enum,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[0],data:data24};
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
const err66 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].required,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1],data:data24};
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
const err67 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1],data:data24};
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
const err68 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/properties/hash/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_$.:|/-]{1,256}$"},message:"must match pattern \""+"^[A-Za-z0-9_$.:|/-]{1,256}$"+"\"",schema:"^[A-Za-z0-9_$.:|/-]{1,256}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].properties.hash,data:data25};
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
const err69 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/hash",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].properties.hash.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].properties.hash,data:data25};
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
let data26 = data24.consistent;
if(typeof data26 !== "boolean"){
const err70 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method/consistent",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/properties/consistent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].properties.consistent.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].properties.consistent,data:data26};
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
const err71 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf[1],data:data24};
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
const err72 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/method/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.method,data:data24};
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
const err73 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.required,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing,data:data27};
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
const err74 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing,data:data27};
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
const err75 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[0].enum,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[0],data:data28};
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
const err76 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1],data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(Object.keys(data28).length < 1){
const err77 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1],data:data28};
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
const err78 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1],data:data28};
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
const err79 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/properties/cookie/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_]{1,64}$"+"\"",schema:"^[A-Za-z0-9_]{1,64}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.cookie,data:data29};
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
const err80 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/cookie",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/properties/cookie/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.cookie.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.cookie,data:data29};
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
const err81 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/properties/header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9-]{0,63}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.header,data:data30};
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
const err82 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by/header",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.header.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].properties.header,data:data30};
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
const err83 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf[1],data:data28};
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
const err84 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing/by",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/properties/by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.properties.by,data:data28};
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
const err85 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/routing",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/routing/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.routing,data:data27};
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
const err86 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/keepalive/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive,data:data31};
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
const err87 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/keepalive/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive,data:data31};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err88 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/keepalive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive,data:data31};
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
const err89 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/keepalive_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive_timeout,data:data32};
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
const err90 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepalive_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/keepalive_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive_timeout.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.keepalive_timeout,data:data32};
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
const err91 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups,data:data33};
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
const err92 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"],data:data34};
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
const err93 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members,data:data35};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data35.length < 1){
const err94 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members,data:data35};
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
const err95 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[0],data:data36};
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
const err96 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1],data:data36};
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
let data37 = data36.address;
if(typeof data37 !== "string"){
const err97 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/address",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.address.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.address,data:data37};
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
const err98 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data38.length < 1){
const err99 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data38};
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
const err100 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data38};
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
const err101 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/service/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service,data:data39};
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
const err102 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service,data:data39};
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
const err103 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data40};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data40.length < 1){
const err104 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data40};
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
const err105 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data41};
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
const err106 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data41};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data41 < 0 || isNaN(data41)){
const err107 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data41};
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
const err108 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1],data:data41};
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
const err109 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1],data:data41};
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
const err110 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances/" + i5,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items,data:data41};
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
const err111 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data40};
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
const err112 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data42};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data42.length < 1){
const err113 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data42};
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
const err114 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data43};
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
const err115 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data43};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err116 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data43};
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
const err117 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1],data:data43};
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
const err118 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1],data:data43};
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
const err119 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge/" + i6,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items,data:data43};
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
const err120 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data42};
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
const err121 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data44};
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
const err122 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data44};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data44 < 1 || isNaN(data44)){
const err123 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data44};
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
const err124 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data45};
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
const err125 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data45};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data45 < 1 || isNaN(data45)){
const err126 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data45};
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
let data46 = data36.backup;
if(typeof data46 !== "boolean"){
const err127 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/backup",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/backup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.backup.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.backup,data:data46};
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
const err128 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data47};
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
const err129 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data47};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err130 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data47};
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
const err131 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/fail_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/fail_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout,data:data48};
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
const err132 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/fail_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/fail_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout,data:data48};
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
const err133 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data49};
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
const err134 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data49};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data49 < 0 || isNaN(data49)){
const err135 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data49};
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
const err136 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"],data:data51};
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
const err137 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"],data:data51};
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
const err138 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4+"/labels",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels,data:data50};
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
const err139 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf[1],data:data36};
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
const err140 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i4,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.items,data:data36};
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
const err141 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.members,data:data35};
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
const err142 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/service/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.service,data:data52};
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
const err143 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.service.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.service,data:data52};
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
const err144 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances,data:data53};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data53.length < 1){
const err145 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances,data:data53};
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
const err146 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[0],data:data54};
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
const err147 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[0],data:data54};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err148 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[0],data:data54};
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
const err149 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[1],data:data54};
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
const err150 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf[1],data:data54};
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
const err151 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/" + i7,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.items,data:data54};
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
const err152 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.instances,data:data53};
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
const err153 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge,data:data55};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data55.length < 1){
const err154 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge,data:data55};
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
const err155 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[0],data:data56};
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
const err156 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[0],data:data56};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data56 < 0 || isNaN(data56)){
const err157 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[0],data:data56};
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
const err158 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[1],data:data56};
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
const err159 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf[1],data:data56};
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
const err160 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge/" + i8,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.items,data:data56};
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
const err161 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/surge/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.surge,data:data55};
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
const err162 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.port.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.port,data:data57};
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
const err163 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.port,data:data57};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data57 < 1 || isNaN(data57)){
const err164 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].properties.port,data:data57};
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
const err165 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.patternProperties["^.*$"],data:data34};
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
const err166 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.groups,data:data33};
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
const err167 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members,data:data58};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data58.length < 1){
const err168 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members,data:data58};
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
const err169 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[0],data:data59};
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
const err170 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1],data:data59};
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
let data60 = data59.address;
if(typeof data60 !== "string"){
const err171 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/address",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.address.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.address,data:data60};
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
const err172 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data61};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data61.length < 1){
const err173 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data61};
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
const err174 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/hosts",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/hosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.hosts,data:data61};
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
const err175 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/service/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service,data:data62};
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
const err176 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/service",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.service,data:data62};
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
const err177 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data63};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data63.length < 1){
const err178 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data63};
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
const err179 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data64};
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
const err180 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data64};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data64 < 0 || isNaN(data64)){
const err181 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[0],data:data64};
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
const err182 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1],data:data64};
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
const err183 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf[1],data:data64};
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
const err184 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances/" + i10,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.items,data:data64};
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
const err185 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/instances",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.instances,data:data63};
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
const err186 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data65};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data65.length < 1){
const err187 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data65};
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
const err188 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data66};
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
const err189 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data66};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data66 < 0 || isNaN(data66)){
const err190 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[0],data:data66};
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
const err191 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._]{0,62}$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1],data:data66};
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
const err192 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf[1],data:data66};
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
const err193 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge/" + i11,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.items,data:data66};
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
const err194 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/surge",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/surge/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.surge,data:data65};
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
const err195 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data67};
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
const err196 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data67};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data67 < 1 || isNaN(data67)){
const err197 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/port",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.port,data:data67};
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
const err198 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data68};
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
const err199 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data68};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data68 < 1 || isNaN(data68)){
const err200 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/weight",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.weight,data:data68};
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
let data69 = data59.backup;
if(typeof data69 !== "boolean"){
const err201 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/backup",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/backup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.backup.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.backup,data:data69};
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
const err202 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data70};
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
const err203 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data70};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data70 < 0 || isNaN(data70)){
const err204 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_fails",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_fails/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_fails,data:data70};
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
const err205 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/fail_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/fail_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout,data:data71};
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
const err206 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/fail_timeout",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/fail_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.fail_timeout,data:data71};
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
const err207 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data72};
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
const err208 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data72};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data72 < 0 || isNaN(data72)){
const err209 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/max_conns",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/max_conns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.max_conns,data:data72};
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
const err210 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/labels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"],data:data74};
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
const err211 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/labels/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.patternProperties["^.*$"],data:data74};
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
const err212 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9+"/labels",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].properties.labels,data:data73};
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
const err213 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf[1],data:data59};
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
const err214 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i9,schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items.anyOf,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.items,data:data59};
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
const err215 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.members,data:data58};
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
let data75 = data21.revision_endpoint;
if(typeof data75 !== "string"){
const err216 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/revision_endpoint",schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/properties/revision_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.upstreams.patternProperties["^.*$"].properties.revision_endpoint.type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"].properties.revision_endpoint,data:data75};
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
const err217 = {instancePath:instancePath+"/upstreams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/upstreams/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.patternProperties["^.*$"].type,parentSchema:schema11.properties.upstreams.patternProperties["^.*$"],data:data21};
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
const err218 = {instancePath:instancePath+"/upstreams",schemaPath:"#/properties/upstreams/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.upstreams.type,parentSchema:schema11.properties.upstreams,data:data20};
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
const err219 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.services,data:data76};
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
const err220 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'",schema:schema11.properties.services.patternProperties["^.*$"].required,parentSchema:schema11.properties.services.patternProperties["^.*$"],data:data77};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data77.version === undefined){
const err221 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.properties.services.patternProperties["^.*$"].required,parentSchema:schema11.properties.services.patternProperties["^.*$"],data:data77};
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
const err222 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"],data:data77};
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
const err223 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hosts/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hosts,data:data78};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data78.length < 1){
const err224 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hosts,data:data78};
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
const err225 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.hosts.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hosts,data:data78};
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
const err226 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.version,data:data79};
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
const err227 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.version.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.version,data:data79};
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
const err228 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/unit/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.unit,data:data80};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data80.length < 1){
const err229 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.unit,data:data80};
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
const err230 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.unit.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.unit,data:data80};
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
const err231 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/target/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[0],data:data81};
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
const err232 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/target/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[1],data:data81};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data81.length < 1){
const err233 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/target/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[1],data:data81};
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
const err234 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/target/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf[1],data:data81};
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
const err235 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/target",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/target/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.target.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.target,data:data81};
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
const err236 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/patternProperties/%5E.*%24/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters",schema:16384,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[0],data:data83};
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
const err237 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/patternProperties/%5E.*%24/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[0],data:data83};
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
const err238 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/patternProperties/%5E.*%24/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[1],data:data83};
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
const err239 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/patternProperties/%5E.*%24/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[2].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf[2],data:data83};
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
const err240 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/patternProperties/%5E.*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"].anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env.patternProperties["^.*$"],data:data83};
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
const err241 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.env.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.env,data:data82};
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
const err242 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/credentials/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.credentials.patternProperties["^.*$"],data:data85};
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
const err243 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/credentials/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.credentials.patternProperties["^.*$"].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.credentials.patternProperties["^.*$"],data:data85};
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
const err244 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/credentials",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/credentials/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.credentials.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.credentials,data:data84};
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
const err245 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact,data:data86};
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
const err246 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[0],data:data87};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data87.length < 1){
const err247 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[0],data:data87};
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
const err248 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[0],data:data87};
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
const err249 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1],data:data87};
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
const err250 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1],data:data87};
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
const err251 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/from/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.from,data:data88};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data88.length < 1){
const err252 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.from,data:data88};
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
const err253 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.from.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.from,data:data88};
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
const err254 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude,data:data89};
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
const err255 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i12,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.items,data:data90};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data90.length < 1){
const err256 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i12,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.items,data:data90};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(!pattern34.test(data90)){
const err257 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i12,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.items,data:data90};
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
const err258 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude/" + i12,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.items,data:data90};
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
const err259 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/exclude",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].properties.exclude,data:data89};
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
const err260 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf[1],data:data87};
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
const err261 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/files/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.files,data:data87};
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
const err262 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[0],data:data91};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data91.length < 1){
const err263 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[0],data:data91};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(!pattern34.test(data91)){
const err264 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[0],data:data91};
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
const err265 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[0],data:data91};
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
const err266 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1],data:data91};
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
const err267 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1],data:data91};
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
const err268 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/from/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.from,data:data92};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(data92.length < 1){
const err269 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.from,data:data92};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(!pattern34.test(data92)){
const err270 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/from/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.from,data:data92};
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
const err271 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.from.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.from,data:data92};
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
const err272 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude,data:data93};
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
const err273 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i13,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.items,data:data94};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data94.length < 1){
const err274 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i13,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.items,data:data94};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(!pattern34.test(data94)){
const err275 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i13,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.items,data:data94};
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
const err276 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude/" + i13,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.items,data:data94};
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
const err277 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/exclude",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.exclude,data:data93};
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
const err278 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/options/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options,data:data95};
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
const err279 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i14,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/options/items/pattern",keyword:"pattern",params:{pattern: "^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$"},message:"must match pattern \""+"^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$"+"\"",schema:"^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options.items,data:data96};
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
const err280 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options/" + i14,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/options/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options.items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options.items,data:data96};
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
const err281 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync/options",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].properties.options,data:data95};
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
const err282 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf[1],data:data91};
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
const err283 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/rsync",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/rsync/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.rsync,data:data91};
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
const err284 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git,data:data97};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(data97.ref === undefined){
const err285 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/required",keyword:"required",params:{missingProperty: "ref"},message:"must have required property '"+"ref"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git,data:data97};
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
const err286 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git,data:data97};
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
const err287 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/repository/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.repository,data:data98};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(!pattern39.test(data98)){
const err288 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$"+"\"",schema:"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.repository,data:data98};
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
const err289 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/repository",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.repository.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.repository,data:data98};
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
const err290 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/ref/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.ref,data:data99};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(!pattern39.test(data99)){
const err291 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/ref/pattern",keyword:"pattern",params:{pattern: "^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$"+"\"",schema:"^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.ref,data:data99};
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
const err292 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/ref",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.ref.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.ref,data:data99};
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
const err293 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git/via",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/properties/via/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.via.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.via.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.properties.via,data:data100};
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
const err294 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/git",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/git/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.git,data:data97};
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
const err295 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http,data:data101};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(data101.sha256 === undefined){
const err296 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http,data:data101};
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
const err297 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http,data:data101};
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
const err298 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/url/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.url,data:data102};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data102.length < 1){
const err299 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.url,data:data102};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(!pattern34.test(data102)){
const err300 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/url/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.url,data:data102};
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
const err301 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/url",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.url.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.url,data:data102};
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
const err302 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.sha256,data:data103};
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
const err303 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/sha256",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.sha256.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.sha256,data:data103};
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
const err304 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/via",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/via/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.via.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.via.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.via,data:data104};
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
let data105 = data101.unpack;
if(typeof data105 !== "boolean"){
const err305 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http/unpack",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/properties/unpack/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.unpack.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.properties.unpack,data:data105};
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
const err306 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.http,data:data101};
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
const err307 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/required",keyword:"required",params:{missingProperty: "endpoint"},message:"must have required property '"+"endpoint"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3,data:data106};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data106.bucket === undefined){
const err308 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/required",keyword:"required",params:{missingProperty: "bucket"},message:"must have required property '"+"bucket"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3,data:data106};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(data106.key === undefined){
const err309 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3,data:data106};
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
const err310 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3,data:data106};
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
const err311 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/endpoint/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.endpoint,data:data107};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data107.length < 1){
const err312 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.endpoint,data:data107};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(!pattern34.test(data107)){
const err313 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.endpoint,data:data107};
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
const err314 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/endpoint",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.endpoint.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.endpoint,data:data107};
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
const err315 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/bucket/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.bucket,data:data108};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(data108.length < 1){
const err316 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/bucket/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.bucket,data:data108};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(!pattern34.test(data108)){
const err317 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.bucket,data:data108};
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
const err318 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/bucket",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.bucket.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.bucket,data:data108};
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
const err319 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.key,data:data109};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(data109.length < 1){
const err320 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.key,data:data109};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(!pattern34.test(data109)){
const err321 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.key,data:data109};
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
const err322 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/key",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.key.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.key,data:data109};
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
const err323 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.sha256,data:data110};
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
const err324 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/sha256",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.sha256.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.sha256,data:data110};
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
const err325 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/region/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.region,data:data111};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data111.length < 1){
const err326 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.region,data:data111};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(!pattern34.test(data111)){
const err327 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/region/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.region,data:data111};
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
const err328 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/region",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.region.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.region,data:data111};
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
let data112 = data106.unpack;
if(typeof data112 !== "boolean"){
const err329 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3/unpack",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/properties/unpack/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.unpack.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.properties.unpack,data:data112};
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
const err330 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/s3",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/s3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.s3,data:data106};
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
const err331 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package,data:data113};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data113.version === undefined){
const err332 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.required,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package,data:data113};
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
const err333 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package,data:data113};
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
const err334 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+.-]{0,127}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9+.-]{0,127}$"+"\"",schema:"^[a-z0-9][a-z0-9+.-]{0,127}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.name,data:data114};
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
const err335 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/name",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.name.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.name,data:data114};
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
const err336 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$"},message:"must match pattern \""+"^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$"+"\"",schema:"^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.version,data:data115};
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
const err337 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package/version",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.version.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.properties.version,data:data115};
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
const err338 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/package",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/package/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.package,data:data113};
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
const err339 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/dest/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/@+,=-]{1,1023}$"},message:"must match pattern \""+"^/[A-Za-z0-9._/@+,=-]{1,1023}$"+"\"",schema:"^/[A-Za-z0-9._/@+,=-]{1,1023}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.dest,data:data116};
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
const err340 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/dest",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/properties/dest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.dest.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.properties.dest,data:data116};
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
const err341 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/artifact/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.artifact.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.artifact,data:data86};
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
const err342 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/link/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.link.patternProperties["^.*$"],data:data118};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data118.length < 1){
const err343 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/link/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.link.patternProperties["^.*$"],data:data118};
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
const err344 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/link/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/link/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.link.patternProperties["^.*$"].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.link.patternProperties["^.*$"],data:data118};
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
const err345 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/link",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/link/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.link.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.link,data:data117};
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
const err346 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/keep_releases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.keep_releases.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.keep_releases,data:data119};
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
const err347 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/keep_releases/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.keep_releases,data:data119};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data119 < 1 || isNaN(data119)){
const err348 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/keep_releases",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/keep_releases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.keep_releases,data:data119};
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
const err349 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks,data:data120};
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
const err350 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/before_release/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.before_release,data:data121};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data121.length < 1){
const err351 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/before_release/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.before_release,data:data121};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(!pattern34.test(data121)){
const err352 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/before_release/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.before_release,data:data121};
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
const err353 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/before_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/before_release/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.before_release.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.before_release,data:data121};
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
const err354 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/after_release/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.after_release,data:data122};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(data122.length < 1){
const err355 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/after_release/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.after_release,data:data122};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(!pattern34.test(data122)){
const err356 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/after_release/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.after_release,data:data122};
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
const err357 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks/after_release",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/properties/after_release/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.after_release.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.properties.after_release,data:data122};
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
const err358 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/hooks",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/hooks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.hooks.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.hooks,data:data120};
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
const err359 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health,data:data123};
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
const err360 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http,data:data124};
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
const err361 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/path",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]{0,1023}$"},message:"must match pattern \""+"^/[!-~]{0,1023}$"+"\"",schema:"^/[!-~]{0,1023}$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.path,data:data125};
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
const err362 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/path",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.path.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.path,data:data125};
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
const err363 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[0],data:data126};
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
const err364 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[0],data:data126};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(data126 < 100 || isNaN(data126)){
const err365 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[0],data:data126};
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
const err366 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1],data:data126};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(data126.length < 1){
const err367 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1],data:data126};
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
const err368 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i15,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1].items,data:data127};
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
const err369 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i15,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1].items,data:data127};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data127 < 100 || isNaN(data127)){
const err370 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect/" + i15,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1].items,data:data127};
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
const err371 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf[1],data:data126};
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
const err372 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/expect",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/expect/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.expect,data:data126};
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
const err373 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/body/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.body,data:data128};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(data128.length < 1){
const err374 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/body/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.body,data:data128};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(!pattern34.test(data128)){
const err375 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/body/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.body,data:data128};
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
const err376 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/body",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.body.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.body,data:data128};
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
const err377 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/headers/patternProperties/%5E.*%24/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.patternProperties["^.*$"],data:data130};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(data130.length < 1){
const err378 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/headers/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.patternProperties["^.*$"],data:data130};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(!pattern34.test(data130)){
const err379 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/headers/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.patternProperties["^.*$"],data:data130};
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
const err380 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.patternProperties["^.*$"].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.patternProperties["^.*$"],data:data130};
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
const err381 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http/headers",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.properties.headers,data:data129};
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
const err382 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/http",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.http,data:data124};
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
const err383 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/tcp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.tcp,data:data131};
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
const err384 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/tcp",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/tcp/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.tcp.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.tcp,data:data131};
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
const err385 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.command,data:data132};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data132.length < 1){
const err386 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.command,data:data132};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(!pattern34.test(data132)){
const err387 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/command/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.command,data:data132};
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
const err388 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/command",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.command.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.command,data:data132};
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
const err389 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/systemd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd,data:data133};
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
const err390 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/systemd/properties/window/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd.properties.window,data:data134};
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
const err391 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd/window",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/systemd/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd.properties.window.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd.properties.window,data:data134};
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
const err392 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/systemd",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/systemd/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.systemd,data:data133};
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
const err393 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/from",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/from/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.health.properties.from.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.from.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.from,data:data135};
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
const err394 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/interval/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.interval,data:data136};
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
const err395 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/interval",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/interval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.interval.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.interval,data:data136};
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
const err396 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/healthy/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.healthy.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.healthy,data:data137};
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
const err397 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/healthy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.healthy,data:data137};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data137 < 1 || isNaN(data137)){
const err398 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/healthy",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/healthy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.healthy,data:data137};
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
const err399 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/probe_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.probe_timeout,data:data138};
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
const err400 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/probe_timeout",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/probe_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.probe_timeout.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.probe_timeout,data:data138};
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
const err401 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.timeout,data:data139};
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
const err402 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health/timeout",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.timeout.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health.properties.timeout,data:data139};
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
const err403 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/health",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/health/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].properties.health.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.health,data:data123};
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
const err404 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/description/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.description,data:data140};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(data140.length < 1){
const err405 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.description,data:data140};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(!pattern34.test(data140)){
const err406 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.description,data:data140};
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
const err407 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.description.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.description,data:data140};
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
const err408 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_change",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/on_change/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.on_change.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.on_change.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.on_change,data:data141};
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
const err409 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/settle/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.settle,data:data142};
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
const err410 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/settle",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/settle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.settle.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.settle,data:data142};
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
const err411 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.type.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.type,data:data143};
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
const err412 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[0],data:data144};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(data144.length < 1){
const err413 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[0],data:data144};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(!pattern34.test(data144)){
const err414 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[0],data:data144};
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
const err415 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[0],data:data144};
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
const err416 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1],data:data144};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(data144.length < 1){
const err417 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1],data:data144};
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
const err418 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i16,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].items,data:data145};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(data145.length < 1){
const err419 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i16,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].items,data:data145};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(!pattern34.test(data145)){
const err420 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i16,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].items,data:data145};
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
const err421 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start/" + i16,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].items,data:data145};
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
const err422 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf[1],data:data144};
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
const err423 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start,data:data144};
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
const err424 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[0],data:data146};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(data146.length < 1){
const err425 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[0],data:data146};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(!pattern34.test(data146)){
const err426 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[0],data:data146};
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
const err427 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[0],data:data146};
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
const err428 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1],data:data146};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(data146.length < 1){
const err429 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1],data:data146};
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
const err430 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i17,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].items,data:data147};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(data147.length < 1){
const err431 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i17,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].items,data:data147};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(!pattern34.test(data147)){
const err432 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i17,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].items,data:data147};
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
const err433 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre/" + i17,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].items,data:data147};
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
const err434 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf[1],data:data146};
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
const err435 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_pre",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_pre/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_pre,data:data146};
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
const err436 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[0],data:data148};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(data148.length < 1){
const err437 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[0],data:data148};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(!pattern34.test(data148)){
const err438 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[0],data:data148};
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
const err439 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[0],data:data148};
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
const err440 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1],data:data148};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(data148.length < 1){
const err441 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1],data:data148};
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
const err442 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i18,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].items,data:data149};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(data149.length < 1){
const err443 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i18,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].items,data:data149};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(!pattern34.test(data149)){
const err444 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i18,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].items,data:data149};
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
const err445 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post/" + i18,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].items,data:data149};
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
const err446 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf[1],data:data148};
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
const err447 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_start_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_start_post/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_start_post,data:data148};
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
const err448 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[0],data:data150};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(data150.length < 1){
const err449 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[0],data:data150};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(!pattern34.test(data150)){
const err450 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[0],data:data150};
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
const err451 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[0],data:data150};
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
const err452 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1],data:data150};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
if(data150.length < 1){
const err453 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1],data:data150};
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
const err454 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i19,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].items,data:data151};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data151.length < 1){
const err455 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i19,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].items,data:data151};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(!pattern34.test(data151)){
const err456 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i19,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].items,data:data151};
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
const err457 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload/" + i19,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].items,data:data151};
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
const err458 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf[1],data:data150};
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
const err459 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_reload",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_reload/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_reload,data:data150};
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
const err460 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[0],data:data152};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(data152.length < 1){
const err461 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[0],data:data152};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(!pattern34.test(data152)){
const err462 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[0],data:data152};
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
const err463 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[0],data:data152};
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
const err464 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1],data:data152};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(data152.length < 1){
const err465 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1],data:data152};
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
const err466 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i20,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].items,data:data153};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(data153.length < 1){
const err467 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i20,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].items,data:data153};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(!pattern34.test(data153)){
const err468 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i20,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].items,data:data153};
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
const err469 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop/" + i20,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].items,data:data153};
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
const err470 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf[1],data:data152};
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
const err471 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop,data:data152};
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
const err472 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[0],data:data154};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(data154.length < 1){
const err473 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[0],data:data154};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if(!pattern34.test(data154)){
const err474 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[0],data:data154};
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
const err475 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[0],data:data154};
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
const err476 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1],data:data154};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if(data154.length < 1){
const err477 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1],data:data154};
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
const err478 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i21,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].items,data:data155};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(data155.length < 1){
const err479 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i21,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].items,data:data155};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(!pattern34.test(data155)){
const err480 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i21,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].items,data:data155};
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
const err481 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post/" + i21,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].items,data:data155};
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
const err482 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf[1],data:data154};
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
const err483 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec_stop_post",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/exec_stop_post/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.exec_stop_post,data:data154};
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
const err484 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/user",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/user/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.user,data:data156};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(data156.length < 1){
const err485 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/user",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.user,data:data156};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(!pattern34.test(data156)){
const err486 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/user",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/user/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.user,data:data156};
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
const err487 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/user",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.user.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.user,data:data156};
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
const err488 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/group/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.group,data:data157};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(data157.length < 1){
const err489 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/group/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.group,data:data157};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(!pattern34.test(data157)){
const err490 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/group/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.group,data:data157};
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
const err491 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/group",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.group.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.group,data:data157};
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
const err492 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/working_directory/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.working_directory,data:data158};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(data158.length < 1){
const err493 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/working_directory/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.working_directory,data:data158};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(!pattern34.test(data158)){
const err494 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/working_directory/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.working_directory,data:data158};
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
const err495 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/working_directory/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.working_directory.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.working_directory,data:data158};
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
const err496 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/pid_file/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.pid_file,data:data159};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
if(data159.length < 1){
const err497 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/pid_file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.pid_file,data:data159};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(!pattern34.test(data159)){
const err498 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/pid_file/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.pid_file,data:data159};
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
const err499 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pid_file",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/pid_file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.pid_file.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.pid_file,data:data159};
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
let data160 = data77.remain_after_exit;
if(typeof data160 !== "boolean"){
const err500 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/remain_after_exit",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/remain_after_exit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.services.patternProperties["^.*$"].properties.remain_after_exit.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.remain_after_exit,data:data160};
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
const err501 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/restart/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.restart.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.restart.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.restart,data:data161};
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
const err502 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/restart_sec/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.restart_sec,data:data162};
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
const err503 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/restart_sec",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/restart_sec/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.restart_sec.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.restart_sec,data:data162};
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
const err504 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/start_limit_burst/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_burst.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_burst,data:data163};
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
const err505 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/start_limit_burst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_burst,data:data163};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if(data163 < 0 || isNaN(data163)){
const err506 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_burst",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/start_limit_burst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_burst,data:data163};
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
const err507 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/start_limit_interval/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_interval,data:data164};
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
const err508 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_limit_interval",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/start_limit_interval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_interval.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.start_limit_interval,data:data164};
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
const err509 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/timeout_start/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_start,data:data165};
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
const err510 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_start",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/timeout_start/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_start.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_start,data:data165};
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
const err511 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/timeout_stop/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_stop,data:data166};
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
const err512 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout_stop",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/timeout_stop/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_stop.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.timeout_stop,data:data166};
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
const err513 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/watchdog/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.watchdog,data:data167};
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
const err514 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/watchdog",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/watchdog/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.watchdog.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.watchdog,data:data167};
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
const err515 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_mode",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/kill_mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.services.patternProperties["^.*$"].properties.kill_mode.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.services.patternProperties["^.*$"].properties.kill_mode.enum,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.kill_mode,data:data168};
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
const err516 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/kill_signal/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.kill_signal,data:data169};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if(data169.length < 1){
const err517 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/kill_signal/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.kill_signal,data:data169};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(!pattern34.test(data169)){
const err518 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/kill_signal/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.kill_signal,data:data169};
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
const err519 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/kill_signal",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/kill_signal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.kill_signal.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.kill_signal,data:data169};
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
const err520 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nofile/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nofile.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nofile,data:data170};
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
const err521 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nofile/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nofile,data:data170};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(data170 < 1 || isNaN(data170)){
const err522 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nofile",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nofile/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nofile,data:data170};
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
const err523 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nproc/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nproc.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nproc,data:data171};
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
const err524 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nproc/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nproc,data:data171};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(data171 < 1 || isNaN(data171)){
const err525 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/limit_nproc",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/limit_nproc/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.limit_nproc,data:data171};
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
const err526 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/memory_max/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.memory_max,data:data172};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(data172.length < 1){
const err527 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/memory_max/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.memory_max,data:data172};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(!pattern34.test(data172)){
const err528 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/memory_max/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.memory_max,data:data172};
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
const err529 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/memory_max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.memory_max.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.memory_max,data:data172};
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
const err530 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/cpu_quota/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.cpu_quota,data:data173};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(data173.length < 1){
const err531 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/cpu_quota/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.cpu_quota,data:data173};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(!pattern34.test(data173)){
const err532 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/cpu_quota/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.cpu_quota,data:data173};
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
const err533 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_quota",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/cpu_quota/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.cpu_quota.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.cpu_quota,data:data173};
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
const err534 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/tasks_max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.tasks_max.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.tasks_max,data:data174};
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
const err535 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/tasks_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.tasks_max,data:data174};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(data174 < 1 || isNaN(data174)){
const err536 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tasks_max",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/tasks_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.tasks_max,data:data174};
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
const err537 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/nice/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.services.patternProperties["^.*$"].properties.nice.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.nice,data:data175};
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
const err538 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/nice/maximum",keyword:"maximum",params:{comparison: "<=", limit: 19},message:"must be <= 19",schema:19,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.nice,data:data175};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
if(data175 < -20 || isNaN(data175)){
const err539 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/nice",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/nice/minimum",keyword:"minimum",params:{comparison: ">=", limit: -20},message:"must be >= -20",schema:-20,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.nice,data:data175};
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
const err540 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/umask/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.umask,data:data176};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(data176.length < 1){
const err541 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/umask/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.umask,data:data176};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if(!pattern34.test(data176)){
const err542 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/umask/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.umask,data:data176};
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
const err543 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/umask",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/umask/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.umask.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.umask,data:data176};
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
const err544 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[0],data:data177};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(data177.length < 1){
const err545 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[0],data:data177};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(!pattern34.test(data177)){
const err546 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[0],data:data177};
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
const err547 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[0],data:data177};
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
const err548 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1],data:data177};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if(data177.length < 1){
const err549 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1],data:data177};
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
const err550 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i22,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].items,data:data178};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
if(data178.length < 1){
const err551 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i22,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].items,data:data178};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(!pattern34.test(data178)){
const err552 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i22,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].items,data:data178};
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
const err553 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after/" + i22,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].items,data:data178};
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
const err554 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf[1],data:data177};
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
const err555 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/after/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.after.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.after,data:data177};
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
const err556 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[0],data:data179};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if(data179.length < 1){
const err557 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[0],data:data179};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(!pattern34.test(data179)){
const err558 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[0],data:data179};
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
const err559 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[0],data:data179};
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
const err560 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1],data:data179};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data179.length < 1){
const err561 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1],data:data179};
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
const err562 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i23,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].items,data:data180};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(data180.length < 1){
const err563 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i23,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].items,data:data180};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
if(!pattern34.test(data180)){
const err564 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i23,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].items,data:data180};
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
const err565 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires/" + i23,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].items,data:data180};
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
const err566 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf[1],data:data179};
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
const err567 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/requires/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.requires.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.requires,data:data179};
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
const err568 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[0],data:data181};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(data181.length < 1){
const err569 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[0],data:data181};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if(!pattern34.test(data181)){
const err570 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[0],data:data181};
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
const err571 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[0].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[0],data:data181};
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
const err572 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1],data:data181};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(data181.length < 1){
const err573 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1],data:data181};
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
const err574 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i24,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].items,data:data182};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(data182.length < 1){
const err575 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i24,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].items,data:data182};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(!pattern34.test(data182)){
const err576 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i24,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},message:"must match pattern \""+"^[^\\r\\n\\u0000]*$"+"\"",schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].items,data:data182};
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
const err577 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants/" + i24,schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].items.type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].items,data:data182};
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
const err578 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1].type,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf[1],data:data181};
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
const err579 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/wants",schemaPath:"#/properties/services/patternProperties/%5E.*%24/properties/wants/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.services.patternProperties["^.*$"].properties.wants.anyOf,parentSchema:schema11.properties.services.patternProperties["^.*$"].properties.wants,data:data181};
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
const err580 = {instancePath:instancePath+"/services/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.patternProperties["^.*$"].type,parentSchema:schema11.properties.services.patternProperties["^.*$"],data:data77};
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
const err581 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.type,parentSchema:schema11.properties.services,data:data76};
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
const err582 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.sites,data:data183};
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
const err583 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.sites.patternProperties["^.*$"].anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[0].enum,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[0],data:data184};
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
const err584 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1],data:data184};
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
const err585 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/dest/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/@+,=-]{1,1023}$"},message:"must match pattern \""+"^/[A-Za-z0-9._/@+,=-]{1,1023}$"+"\"",schema:"^/[A-Za-z0-9._/@+,=-]{1,1023}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.dest,data:data185};
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
const err586 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/dest",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/dest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.dest.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.dest,data:data185};
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
let data186 = data184.enabled;
if(typeof data186 !== "boolean"){
const err587 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.enabled.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.enabled,data:data186};
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
const err588 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/template/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.template,data:data187};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
if(data187.length < 1){
const err589 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/template/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.template,data:data187};
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
const err590 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/template",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.template.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.template,data:data187};
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
const err591 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},message:"must match pattern \""+"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"+"\"",schema:"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[0],data:data188};
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
const err592 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[0].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[0],data:data188};
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
const err593 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1],data:data188};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
if(data188.length < 1){
const err594 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1],data:data188};
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
const err595 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i25,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"},message:"must match pattern \""+"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$"+"\"",schema:"^(?:_|(?:\\*\\.|\\.)?[A-Za-z0-9_-]{1,63}(?:\\.[A-Za-z0-9_-]{1,63}){0,20}(?:\\.\\*)?)$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1].items,data:data189};
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
const err596 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name/" + i25,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1].items.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1].items,data:data189};
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
const err597 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf[1],data:data188};
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
const err598 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/server_name",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/server_name/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name.anyOf,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.server_name,data:data188};
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
const err599 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[0].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[0],data:data190};
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
const err600 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[0],data:data190};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if(data190 < 1 || isNaN(data190)){
const err601 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[0],data:data190};
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
const err602 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"},message:"must match pattern \""+"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"+"\"",schema:"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[1],data:data190};
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
const err603 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[1].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf[1],data:data190};
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
const err604 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0].anyOf,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[0],data:data190};
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
const err605 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1],data:data190};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
if(data190.length < 1){
const err606 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1],data:data190};
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
const err607 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[0].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[0],data:data191};
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
const err608 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[0],data:data191};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if(data191 < 1 || isNaN(data191)){
const err609 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[0],data:data191};
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
const err610 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"},message:"must match pattern \""+"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$"+"\"",schema:"^(?:(?:\\*|[0-9.]{7,15}|\\[[0-9A-Fa-f:.]{2,45}\\]):)?[1-9][0-9]{0,4}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[1],data:data191};
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
const err611 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[1].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf[1],data:data191};
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
const err612 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen/" + i26,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items.anyOf,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].items,data:data191};
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
const err613 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf[1],data:data190};
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
const err614 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/listen",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/listen/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen.anyOf,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.listen,data:data190};
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
let data192 = data184.default_server;
if(typeof data192 !== "boolean"){
const err615 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/default_server",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/default_server/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.default_server.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.default_server,data:data192};
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
const err616 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/upstream/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.upstream,data:data193};
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
const err617 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/upstream",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/upstream/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.upstream.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.upstream,data:data193};
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
const err618 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/required",keyword:"required",params:{missingProperty: "certificate"},message:"must have required property '"+"certificate"+"'",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.required,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls,data:data194};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
if(data194.key === undefined){
const err619 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.required,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls,data:data194};
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
const err620 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls,data:data194};
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
const err621 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/properties/certificate/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/@+,=-]{1,1023}$"},message:"must match pattern \""+"^/[A-Za-z0-9._/@+,=-]{1,1023}$"+"\"",schema:"^/[A-Za-z0-9._/@+,=-]{1,1023}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.certificate,data:data195};
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
const err622 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.certificate.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.certificate,data:data195};
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
const err623 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/properties/key/pattern",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/@+,=-]{1,1023}$"},message:"must match pattern \""+"^/[A-Za-z0-9._/@+,=-]{1,1023}$"+"\"",schema:"^/[A-Za-z0-9._/@+,=-]{1,1023}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.key,data:data196};
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
const err624 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/key",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.key.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.key,data:data196};
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
let data197 = data194.redirect;
if(typeof data197 !== "boolean"){
const err625 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/redirect",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/properties/redirect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.redirect.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.properties.redirect,data:data197};
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
const err626 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.tls,data:data194};
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
let data198 = data184.websocket;
if(typeof data198 !== "boolean"){
const err627 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/websocket",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/websocket/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.websocket.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.websocket,data:data198};
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
const err628 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/next_upstream/maxItems",keyword:"maxItems",params:{limit: 11},message:"must NOT have more than 11 items",schema:11,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream,data:data199};
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
const err629 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream/" + i27,schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/next_upstream/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream.items.enum,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream.items,data:data200};
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
const err630 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/next_upstream",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/next_upstream/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.next_upstream,data:data199};
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
const err631 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/read_timeout/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.read_timeout,data:data201};
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
const err632 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/read_timeout",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/read_timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.read_timeout.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.read_timeout,data:data201};
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
const err633 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/max_body/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$"+"\"",schema:"^(?:0|[1-9][0-9]{0,8}[kKmMgG]?)$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.max_body,data:data202};
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
const err634 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_body",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/max_body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.max_body.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.max_body,data:data202};
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
const err635 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/proxy_headers/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_$.:,/@=+ -]{0,256}$"},message:"must match pattern \""+"^[A-Za-z0-9_$.:,/@=+ -]{0,256}$"+"\"",schema:"^[A-Za-z0-9_$.:,/@=+ -]{0,256}$",parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.proxy_headers.patternProperties["^.*$"],data:data204};
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
const err636 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/proxy_headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.proxy_headers.patternProperties["^.*$"].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.proxy_headers.patternProperties["^.*$"],data:data204};
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
const err637 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxy_headers",schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/properties/proxy_headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.proxy_headers.type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].properties.proxy_headers,data:data203};
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
const err638 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1].type,parentSchema:schema11.properties.sites.patternProperties["^.*$"].anyOf[1],data:data184};
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
const err639 = {instancePath:instancePath+"/sites/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sites/patternProperties/%5E.*%24/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.sites.patternProperties["^.*$"].anyOf,parentSchema:schema11.properties.sites.patternProperties["^.*$"],data:data184};
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
const err640 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sites.type,parentSchema:schema11.properties.sites,data:data183};
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
const err641 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.strategy,data:data205};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
if(Object.keys(data205).length < 1){
const err642 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.strategy,data:data205};
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
const err643 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy,data:data205};
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
const err644 = {instancePath:instancePath+"/strategy/rolling",schemaPath:"#/properties/strategy/properties/rolling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.rolling,data:data206};
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
const err645 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[0].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[0],data:data207};
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
const err646 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[0],data:data207};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
if(data207 < 0 || isNaN(data207)){
const err647 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[0],data:data207};
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
const err648 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"},message:"must match pattern \""+"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"+"\"",schema:"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$",parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[1],data:data207};
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
const err649 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[1].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf[1],data:data207};
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
const err650 = {instancePath:instancePath+"/strategy/rolling/max_unavailable",schemaPath:"#/properties/strategy/properties/rolling/properties/max_unavailable/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.strategy.properties.rolling.properties.max_unavailable.anyOf,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_unavailable,data:data207};
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
const err651 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[0].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[0],data:data208};
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
const err652 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[0],data:data208};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
if(data208 < 0 || isNaN(data208)){
const err653 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[0],data:data208};
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
const err654 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"},message:"must match pattern \""+"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$"+"\"",schema:"^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$",parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[1],data:data208};
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
const err655 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[1].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf[1],data:data208};
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
const err656 = {instancePath:instancePath+"/strategy/rolling/max_surge",schemaPath:"#/properties/strategy/properties/rolling/properties/max_surge/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.strategy.properties.rolling.properties.max_surge.anyOf,parentSchema:schema11.properties.strategy.properties.rolling.properties.max_surge,data:data208};
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
const err657 = {instancePath:instancePath+"/strategy/rolling/order",schemaPath:"#/properties/strategy/properties/rolling/properties/order/enum",keyword:"enum",params:{allowedValues: schema11.properties.strategy.properties.rolling.properties.order.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.strategy.properties.rolling.properties.order.enum,parentSchema:schema11.properties.strategy.properties.rolling.properties.order,data:data209};
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
const err658 = {instancePath:instancePath+"/strategy/rolling/drain",schemaPath:"#/properties/strategy/properties/rolling/properties/drain/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.rolling.properties.drain,data:data210};
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
const err659 = {instancePath:instancePath+"/strategy/rolling/drain",schemaPath:"#/properties/strategy/properties/rolling/properties/drain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.rolling.properties.drain.type,parentSchema:schema11.properties.strategy.properties.rolling.properties.drain,data:data210};
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
const err660 = {instancePath:instancePath+"/strategy/rolling/pause",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[0],data:data211};
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
const err661 = {instancePath:instancePath+"/strategy/rolling/pause",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[0].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[0],data:data211};
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
const err662 = {instancePath:instancePath+"/strategy/rolling/pause",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1],data:data211};
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
const err663 = {instancePath:instancePath+"/strategy/rolling/pause/duration",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/1/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1].properties.duration,data:data212};
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
const err664 = {instancePath:instancePath+"/strategy/rolling/pause/duration",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/1/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1].properties.duration.type,parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1].properties.duration,data:data212};
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
const err665 = {instancePath:instancePath+"/strategy/rolling/pause",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1].type,parentSchema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf[1],data:data211};
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
const err666 = {instancePath:instancePath+"/strategy/rolling/pause",schemaPath:"#/properties/strategy/properties/rolling/properties/pause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.strategy.properties.rolling.properties.pause.anyOf,parentSchema:schema11.properties.strategy.properties.rolling.properties.pause,data:data211};
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
const err667 = {instancePath:instancePath+"/strategy/rolling",schemaPath:"#/properties/strategy/properties/rolling/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.rolling.type,parentSchema:schema11.properties.strategy.properties.rolling,data:data206};
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
const err668 = {instancePath:instancePath+"/strategy/blue_green",schemaPath:"#/properties/strategy/properties/blue_green/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'",schema:schema11.properties.strategy.properties.blue_green.required,parentSchema:schema11.properties.strategy.properties.blue_green,data:data213};
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
const err669 = {instancePath:instancePath+"/strategy/blue_green",schemaPath:"#/properties/strategy/properties/blue_green/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.blue_green,data:data213};
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
const err670 = {instancePath:instancePath+"/strategy/blue_green/groups",schemaPath:"#/properties/strategy/properties/blue_green/properties/groups/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema11.properties.strategy.properties.blue_green.properties.groups,data:data214};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
if(data214.length < 2){
const err671 = {instancePath:instancePath+"/strategy/blue_green/groups",schemaPath:"#/properties/strategy/properties/blue_green/properties/groups/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.strategy.properties.blue_green.properties.groups,data:data214};
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
const err672 = {instancePath:instancePath+"/strategy/blue_green/groups/" + i28,schemaPath:"#/properties/strategy/properties/blue_green/properties/groups/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.strategy.properties.blue_green.properties.groups.items,data:data215};
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
const err673 = {instancePath:instancePath+"/strategy/blue_green/groups/" + i28,schemaPath:"#/properties/strategy/properties/blue_green/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.blue_green.properties.groups.items.type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.groups.items,data:data215};
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
const err674 = {instancePath:instancePath+"/strategy/blue_green/groups",schemaPath:"#/properties/strategy/properties/blue_green/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.strategy.properties.blue_green.properties.groups.type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.groups,data:data214};
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
const err675 = {instancePath:instancePath+"/strategy/blue_green/auto_promote",schemaPath:"#/properties/strategy/properties/blue_green/properties/auto_promote/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf[0].type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf[0],data:data216};
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
const err676 = {instancePath:instancePath+"/strategy/blue_green/auto_promote",schemaPath:"#/properties/strategy/properties/blue_green/properties/auto_promote/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf[1],data:data216};
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
const err677 = {instancePath:instancePath+"/strategy/blue_green/auto_promote",schemaPath:"#/properties/strategy/properties/blue_green/properties/auto_promote/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf[1].type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf[1],data:data216};
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
const err678 = {instancePath:instancePath+"/strategy/blue_green/auto_promote",schemaPath:"#/properties/strategy/properties/blue_green/properties/auto_promote/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.strategy.properties.blue_green.properties.auto_promote.anyOf,parentSchema:schema11.properties.strategy.properties.blue_green.properties.auto_promote,data:data216};
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
const err679 = {instancePath:instancePath+"/strategy/blue_green/keep",schemaPath:"#/properties/strategy/properties/blue_green/properties/keep/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.blue_green.properties.keep,data:data217};
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
const err680 = {instancePath:instancePath+"/strategy/blue_green/keep",schemaPath:"#/properties/strategy/properties/blue_green/properties/keep/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.blue_green.properties.keep.type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.keep,data:data217};
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
const err681 = {instancePath:instancePath+"/strategy/blue_green/drain",schemaPath:"#/properties/strategy/properties/blue_green/properties/drain/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.blue_green.properties.drain,data:data218};
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
const err682 = {instancePath:instancePath+"/strategy/blue_green/drain",schemaPath:"#/properties/strategy/properties/blue_green/properties/drain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.blue_green.properties.drain.type,parentSchema:schema11.properties.strategy.properties.blue_green.properties.drain,data:data218};
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
const err683 = {instancePath:instancePath+"/strategy/blue_green",schemaPath:"#/properties/strategy/properties/blue_green/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.blue_green.type,parentSchema:schema11.properties.strategy.properties.blue_green,data:data213};
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
const err684 = {instancePath:instancePath+"/strategy/canary",schemaPath:"#/properties/strategy/properties/canary/required",keyword:"required",params:{missingProperty: "stable"},message:"must have required property '"+"stable"+"'",schema:schema11.properties.strategy.properties.canary.required,parentSchema:schema11.properties.strategy.properties.canary,data:data219};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
if(data219.canary === undefined){
const err685 = {instancePath:instancePath+"/strategy/canary",schemaPath:"#/properties/strategy/properties/canary/required",keyword:"required",params:{missingProperty: "canary"},message:"must have required property '"+"canary"+"'",schema:schema11.properties.strategy.properties.canary.required,parentSchema:schema11.properties.strategy.properties.canary,data:data219};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
if(data219.steps === undefined){
const err686 = {instancePath:instancePath+"/strategy/canary",schemaPath:"#/properties/strategy/properties/canary/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema11.properties.strategy.properties.canary.required,parentSchema:schema11.properties.strategy.properties.canary,data:data219};
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
const err687 = {instancePath:instancePath+"/strategy/canary",schemaPath:"#/properties/strategy/properties/canary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.canary,data:data219};
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
const err688 = {instancePath:instancePath+"/strategy/canary/stable",schemaPath:"#/properties/strategy/properties/canary/properties/stable/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.strategy.properties.canary.properties.stable,data:data220};
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
const err689 = {instancePath:instancePath+"/strategy/canary/stable",schemaPath:"#/properties/strategy/properties/canary/properties/stable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.canary.properties.stable.type,parentSchema:schema11.properties.strategy.properties.canary.properties.stable,data:data220};
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
const err690 = {instancePath:instancePath+"/strategy/canary/canary",schemaPath:"#/properties/strategy/properties/canary/properties/canary/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:schema11.properties.strategy.properties.canary.properties.canary,data:data221};
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
const err691 = {instancePath:instancePath+"/strategy/canary/canary",schemaPath:"#/properties/strategy/properties/canary/properties/canary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.canary.properties.canary.type,parentSchema:schema11.properties.strategy.properties.canary.properties.canary,data:data221};
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
const err692 = {instancePath:instancePath+"/strategy/canary/steps",schemaPath:"#/properties/strategy/properties/canary/properties/steps/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.strategy.properties.canary.properties.steps,data:data222};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
if(data222.length < 1){
const err693 = {instancePath:instancePath+"/strategy/canary/steps",schemaPath:"#/properties/strategy/properties/canary/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.strategy.properties.canary.properties.steps,data:data222};
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
const err694 = {instancePath:instancePath+"/strategy/canary/steps/" + i29,schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items,data:data223};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
if(Object.keys(data223).length < 1){
const err695 = {instancePath:instancePath+"/strategy/canary/steps/" + i29,schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items,data:data223};
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
const err696 = {instancePath:instancePath+"/strategy/canary/steps/" + i29,schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items,data:data223};
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
const err697 = {instancePath:instancePath+"/strategy/canary/steps/" + i29+"/set_weight",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/set_weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.set_weight,data:data224};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
if(data224 < 0 || isNaN(data224)){
const err698 = {instancePath:instancePath+"/strategy/canary/steps/" + i29+"/set_weight",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/set_weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.set_weight,data:data224};
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
const err699 = {instancePath:instancePath+"/strategy/canary/steps/" + i29+"/set_weight",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/set_weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.set_weight.type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.set_weight,data:data224};
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
const err700 = {instancePath:instancePath+"/strategy/canary/steps/" + i29+"/pause",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[0],data:data225};
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
const err701 = {instancePath:instancePath+"/strategy/canary/steps/" + i29+"/pause",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[0].type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[0],data:data225};
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
const err702 = {instancePath:instancePath+"/strategy/canary/steps/" + i29+"/pause",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1],data:data225};
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
const err703 = {instancePath:instancePath+"/strategy/canary/steps/" + i29+"/pause/duration",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/1/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1].properties.duration,data:data226};
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
const err704 = {instancePath:instancePath+"/strategy/canary/steps/" + i29+"/pause/duration",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/1/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1].properties.duration.type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1].properties.duration,data:data226};
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
const err705 = {instancePath:instancePath+"/strategy/canary/steps/" + i29+"/pause",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1].type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf[1],data:data225};
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
const err706 = {instancePath:instancePath+"/strategy/canary/steps/" + i29+"/pause",schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/properties/pause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause.anyOf,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items.properties.pause,data:data225};
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
const err707 = {instancePath:instancePath+"/strategy/canary/steps/" + i29,schemaPath:"#/properties/strategy/properties/canary/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.canary.properties.steps.items.type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps.items,data:data223};
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
const err708 = {instancePath:instancePath+"/strategy/canary/steps",schemaPath:"#/properties/strategy/properties/canary/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.strategy.properties.canary.properties.steps.type,parentSchema:schema11.properties.strategy.properties.canary.properties.steps,data:data222};
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
const err709 = {instancePath:instancePath+"/strategy/canary/after",schemaPath:"#/properties/strategy/properties/canary/properties/after/enum",keyword:"enum",params:{allowedValues: schema11.properties.strategy.properties.canary.properties.after.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.strategy.properties.canary.properties.after.enum,parentSchema:schema11.properties.strategy.properties.canary.properties.after,data:data227};
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
const err710 = {instancePath:instancePath+"/strategy/canary/drain",schemaPath:"#/properties/strategy/properties/canary/properties/drain/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]+(?:ms|s|m|h|d))+$"},message:"must match pattern \""+"^(?:[0-9]+(?:ms|s|m|h|d))+$"+"\"",schema:"^(?:[0-9]+(?:ms|s|m|h|d))+$",parentSchema:schema11.properties.strategy.properties.canary.properties.drain,data:data228};
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
const err711 = {instancePath:instancePath+"/strategy/canary/drain",schemaPath:"#/properties/strategy/properties/canary/properties/drain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.strategy.properties.canary.properties.drain.type,parentSchema:schema11.properties.strategy.properties.canary.properties.drain,data:data228};
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
const err712 = {instancePath:instancePath+"/strategy/canary",schemaPath:"#/properties/strategy/properties/canary/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.properties.canary.type,parentSchema:schema11.properties.strategy.properties.canary,data:data219};
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
const err713 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.strategy.type,parentSchema:schema11.properties.strategy,data:data205};
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
const err714 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
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

