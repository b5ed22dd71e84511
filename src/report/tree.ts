/** A run as a listr2 tree: rollout, steps, balancers. Its leaves only wait to be told how they ended. */
import { Listr, type ListrTask, type ListrTaskWrapper } from 'listr2';
import { type Remark, type Stage, TreeRenderer } from './tree-renderer.ts';

type Renderer = typeof TreeRenderer;
type Task = ListrTask<unknown, Renderer, Renderer>;
type Wrapper = ListrTaskWrapper<unknown, Renderer, Renderer>;

/** How a part of the tree ended. `left` = nobody here will see its end: not reached, paused or gone back from. */
export type Ending = 'done' | 'failed' | 'left';

/** A step or the way back; `batches` of balancers one after another, empty for a pause. */
export interface Branch {
  readonly key: string;
  readonly title: string;
  readonly batches: readonly (readonly Leaf[])[];
}
export interface Leaf {
  readonly key: string;
  readonly title: string;
}

/** The key of the whole tree. */
export const ROOT = 'root';

export class Tree {
  readonly #endings = new Map<
    string,
    { readonly promise: Promise<Ending>; settle(ending: Ending): void; ending?: Ending }
  >();
  readonly #remarks = new Map<string, Remark>();
  readonly #listr: Listr<unknown, Renderer, Renderer>;
  readonly #keys: readonly string[];

  constructor(title: string, branches: readonly Branch[], stage: Stage) {
    this.#keys = [
      ...branches.flatMap((branch) => [...branch.batches.flat().map((leaf) => leaf.key), branch.key]),
      ROOT,
    ];
    for (const key of this.#keys) this.#endings.set(key, pending());
    const root = this.#branch(
      { key: ROOT, title },
      branches.map((branch) =>
        this.#branch(
          branch,
          branch.batches.map((batch) => this.#batch(batch)),
        ),
      ),
    );
    this.#listr = new Listr<unknown, Renderer, Renderer>([root], {
      renderer: TreeRenderer,
      fallbackRenderer: TreeRenderer,
      rendererOptions: { stage },
      fallbackRendererOptions: { stage },
      registerSignalListeners: false,
      exitOnError: false,
    });
  }

  /** Shows the tree until every leaf has ended. */
  async run(): Promise<void> {
    await this.#listr.run();
  }

  /** Whether the part with this key has ended; true for parts the tree does not have. */
  ended(key: string): boolean {
    return this.#endings.get(key)?.ending !== undefined || !this.#endings.has(key);
  }

  /** Ends a part; the first word counts. */
  end(key: string, ending: Ending): void {
    const entry = this.#endings.get(key);
    if (entry === undefined || entry.ending !== undefined) return;
    entry.ending = ending;
    entry.settle(ending);
  }

  /** Ends everything that has not ended: nothing may keep a tree alive that nobody feeds any more. */
  endAll(root: Ending): void {
    this.end(ROOT, root);
    for (const key of this.#keys) this.end(key, 'left');
  }

  say(key: string, remark: Remark | undefined): void {
    if (remark === undefined) this.#remarks.delete(key);
    else this.#remarks.set(key, remark);
  }

  /** A part with children: it ends with its own ending, never by itself when its children have ended. */
  #branch({ key, title }: Leaf, children: Task[]): Task {
    return {
      title,
      ...this.#remarkOf(key),
      exitOnError: false,
      skip: () => this.#endings.get(key)?.ending === 'left',
      // The last child throws on failure, which fails this parent: listr2 would otherwise complete it.
      task: (_, wrapper) =>
        wrapper.newListr([...children, { task: () => this.#await(key, wrapper) }], {
          concurrent: false,
          exitOnError: true,
        }),
    };
  }

  #batch(leaves: readonly Leaf[]): Task {
    const tasks: Task[] = leaves.map(({ key, title }) => ({
      title,
      ...this.#remarkOf(key),
      task: (_, wrapper) => this.#await(key, wrapper),
    }));
    return {
      exitOnError: false,
      task: (_, wrapper) => wrapper.newListr(tasks, { concurrent: true, exitOnError: false }),
    };
  }

  /** Both, because listr2 takes the fallback's options when it thinks the first renderer needs a terminal. */
  #remarkOf(key: string): Pick<Task, 'rendererOptions' | 'fallbackRendererOptions'> {
    const options = { remark: () => this.#remarks.get(key) };
    return { rendererOptions: options, fallbackRendererOptions: options };
  }

  async #await(key: string, wrapper: Wrapper): Promise<void> {
    const ending = await this.#endings.get(key)?.promise;
    if (ending === 'failed') throw new Error(`${key} failed`);
    if (ending === 'left') wrapper.skip();
  }
}

function pending(): { readonly promise: Promise<Ending>; settle(ending: Ending): void; ending?: Ending } {
  let settle: (ending: Ending) => void = () => undefined;
  const promise = new Promise<Ending>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
