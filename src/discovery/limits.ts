/** How much is taken of an answer. */

/** In bytes. 100,000 members of a JSON API are about 10 MiB. */
export const LARGEST_ANSWER = 16 * 1024 * 1024;
