/** The version of this build; the bundler puts the one of package.json in its place. */

declare const __LBCTL_VERSION__: string | undefined;

export const VERSION: string = typeof __LBCTL_VERSION__ === 'string' ? __LBCTL_VERSION__ : '0.0.0-dev';
