/** The peer of the rolling restart: what people write for it in Ansible, one host after the other. */

/** Keeps one connection to each host for the whole run, as is advised, and forks for all hosts. */
export function ansibleFiles(folder: string): Readonly<Record<string, string>> {
  return {
    'ansible.cfg': `[defaults]
gathering = explicit
forks = 50
retry_files_enabled = False
local_tmp = ${folder}/tmp
interpreter_python = /usr/bin/python3
[ssh_connection]
pipelining = True
control_path_dir = ${folder}/cp
`,
    'y-model.conf.j2': `upstream y-model {
{% for host in groups['app'] %}{% for port in ports %}
  server {{ hostvars[host].ansible_host }}:{{ port }}{% if host == out %} down{% endif %};
{% endfor %}{% endfor %}
}
`,
    'rotate.yml': `- template: { src: y-model.conf.j2, dest: /etc/nginx/conf.d/y-model-upstream.conf }
  delegate_to: "{{ item }}"
  loop: "{{ groups['balancers'] }}"
- command: nginx -t -q
  delegate_to: "{{ item }}"
  loop: "{{ groups['balancers'] }}"
  changed_when: false
- systemd: { name: nginx, state: reloaded }
  delegate_to: "{{ item }}"
  loop: "{{ groups['balancers'] }}"
`,
    'rolling.yml': `- hosts: app
  gather_facts: false
  tasks:
    - file: { path: "/srv/wep/releases/{{ version }}", state: directory }
    - copy: { src: build/, dest: "/srv/wep/releases/{{ version }}/", mode: "0755" }
- hosts: app
  serial: 1
  gather_facts: false
  vars: { ports: [6001, 6002, 6003] }
  tasks:
    - include_tasks: rotate.yml
      vars: { out: "{{ inventory_hostname }}" }
    - wait_for: { host: "{{ ansible_host }}", port: "{{ item }}", state: drained, timeout: 20, sleep: 1 }
      loop: "{{ ports }}"
    - file: { src: "/srv/wep/releases/{{ version }}", dest: /srv/wep/current, state: link }
    - systemd: { name: "wep@{{ item }}", state: restarted, enabled: true }
      loop: "{{ ports }}"
    - uri: { url: "http://{{ ansible_host }}:{{ item }}/", return_content: true }
      loop: "{{ ports }}"
      register: answer
      until: answer.status == 200
      retries: 100
      delay: 0.2
    - include_tasks: rotate.yml
      vars: { out: "" }
`,
  };
}

export const UNIT = `[Service]
Type=exec
WorkingDirectory=/srv/wep/current
ExecStart=/srv/wep/current/serve.py %i
Restart=on-failure
[Install]
WantedBy=multi-user.target
`;

export const SITE = `server {
  listen 8080;
  location / { proxy_pass http://y-model; proxy_http_version 1.1; proxy_set_header Connection ""; }
}
`;
