/** Schema of an artifact: where a release comes from. */
import { Type } from 'typebox';
import { Flag, HostFile, Path } from './schema-text.ts';
import { line } from './schema-unit.ts';

const closed = { additionalProperties: false } as const;

const via = (usual: 'host' | 'controller') =>
  Type.Optional(
    Type.Enum(['host', 'controller'], {
      title: 'host or controller',
      description: 'Who fetches: the host itself, or this machine, which then sends it.',
      examples: ['controller'],
      default: usual,
    }),
  );

const Sha256 = Type.String({
  title: 'a sha256 of 64 hexadecimal digits',
  description: 'What the file must be.',
  pattern: '^[0-9a-f]{64}$',
  examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
});

/** git is told where its options end; this says it before git is asked. */
const noOption = (description: string, example: string) =>
  Type.String({
    title: 'one line of text that does not begin with a dash or a space',
    description,
    pattern: '^[^-\\s\\u0000-\\u001f][^\\r\\n\\u0000]*$',
    maxLength: 1024,
    examples: [example],
  });

const excluded = (what: 'names' | 'patterns', one: string, description: string) =>
  Type.Optional(
    Type.Array(line(one, '*.pyc'), {
      title: `a list of ${what}`,
      description,
      maxItems: 100,
      examples: [['.git', '*.pyc']],
    }),
  );

const Unpack = Type.Optional(Flag('Unpack a tar or zip archive. Default true for names that are one.', true));

const folder = (description: string) =>
  Type.Union(
    [
      Type.String({ title: 'a path', minLength: 1, maxLength: 1024 }),
      Type.Object(
        {
          from: Path("A folder, relative to the playbook's folder.", '../build/x-model/'),
          exclude: excluded(
            'names',
            'A name or path that is left out.',
            'Names, or paths from the folder, that are left out; `*` stands for any part of a name.',
          ),
        },
        { ...closed, title: 'a mapping with from' },
      ),
    ],
    { title: 'a path, or a mapping with from', description, examples: ['../build/x-model/'] },
  );

/** No program is run by them (-e, --rsync-path), nothing is written but the files, and nothing of the source is removed. */
const SAFE_OPTION =
  '^--(?:checksum|compress|copy-links|copy-dirlinks|copy-unsafe-links|safe-links|one-file-system|prune-empty-dirs|cvs-exclude|ipv4|ipv6|no-motd|(?:bwlimit|timeout|contimeout|port|max-size|min-size|compress-level|include|exclude)=[^\\u0000-\\u001f\\u007f]{1,200})$';

const RsyncSchema = Type.Union(
  [
    line('A folder.', 'build@ci.example:/builds/x-model/'),
    Type.Object(
      {
        from: line(
          "A folder: of this machine, relative to the playbook's folder; of another, `USER@HOST:PATH`; of a daemon, `rsync://HOST/MODULE/PATH`.",
          'build@ci.example:/builds/x-model/',
        ),
        exclude: excluded(
          'patterns',
          "A pattern of rsync's.",
          'What is left out, as `rsync --exclude` understands it.',
        ),
        options: Type.Optional(
          Type.Array(
            Type.String({
              title:
                'one of --checksum, --compress, --copy-links, --copy-unsafe-links, --safe-links, --one-file-system, --prune-empty-dirs, --cvs-exclude, --include=, --exclude=, --bwlimit=, --timeout=, --port=, --max-size=, --min-size= and their like',
              description:
                'An option of rsync that changes what is fetched, or how; none that runs programs or removes anything.',
              pattern: SAFE_OPTION,
              examples: ['--compress'],
            }),
            {
              title: 'a list of options',
              description:
                'Further options of rsync, from a list of safe ones. Files, links, modes and times are always taken.',
              maxItems: 50,
              examples: [['--compress', '--bwlimit=10m']],
            },
          ),
        ),
      },
      { ...closed, title: 'a mapping with from' },
    ),
  ],
  {
    title: 'a folder, or a mapping with from',
    description:
      'What rsync fetches to this machine, from here or from elsewhere; then it goes the way of all releases.',
    examples: ['build@ci.example:/builds/x-model/'],
  },
);

export const ArtifactSchema = Type.Object(
  {
    files: Type.Optional(folder('A folder of this machine, sent over the connection: only what differs.')),
    rsync: Type.Optional(RsyncSchema),
    git: Type.Optional(
      Type.Object(
        {
          repository: noOption('URL or path of the repository.', 'ssh://git@git.example/x-model.git'),
          ref: noOption('Branch, tag or commit.', 'v2.1.0'),
          via: via('controller'),
        },
        { ...closed, title: 'a mapping with repository and ref', description: 'A checkout of a git repository.' },
      ),
    ),
    http: Type.Optional(
      Type.Object(
        {
          url: line('The address of the file.', 'https://files.example/x-model-2.1.0.tar.gz'),
          sha256: Sha256,
          via: via('host'),
          unpack: Unpack,
        },
        { ...closed, title: 'a mapping with url and sha256', description: 'A file from a web server.' },
      ),
    ),
    s3: Type.Optional(
      Type.Object(
        {
          endpoint: line('The address of the storage.', 'https://s3.example'),
          bucket: line('The bucket.', 'releases'),
          key: line('The key of the object.', 'x-model/2.1.0.tar.gz'),
          sha256: Type.Optional(Sha256),
          region: Type.Optional(line('The region. Default us-east-1.', 'us-east-1')),
          unpack: Unpack,
        },
        {
          ...closed,
          title: 'a mapping with endpoint, bucket and key',
          description: 'An object of S3-compatible storage.',
        },
      ),
    ),
    package: Type.Optional(
      Type.Object(
        {
          name: Type.String({
            title: 'the name of a package',
            description: 'The name of the package.',
            pattern: '^[a-z0-9][a-z0-9+.-]{0,127}$',
            examples: ['x-model'],
          }),
          version: Type.String({
            title: 'the version of a package',
            description: 'Its version, exactly.',
            pattern: '^[0-9A-Za-z][A-Za-z0-9.+:~-]{0,127}$',
            examples: ['2.1.0-1'],
          }),
        },
        { ...closed, title: 'a mapping with name and version', description: 'A package of the distribution (apt).' },
      ),
    ),
    dest: Type.Optional(
      HostFile(
        'Folder on the app hosts: `releases/VERSION/`, and `instances/NAME` pointing at the release it runs. Default /opt/SERVICE.',
        '/var/projects/x-model',
      ),
    ),
  },
  {
    ...closed,
    title: 'a mapping with one of files, rsync, git, http, s3, package, and dest',
    description: 'What is brought to the hosts and becomes a release. Without it nothing is delivered.',
  },
);
