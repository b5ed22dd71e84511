/** What no value may bring into a managed file unasked. */

/** What ends or hides a word, a directive or a block of nginx: line ends and other control characters (but tab), `;`, braces, quotes, `\` and `#`. */
export const NGINX_MARK = /[;{}"'\\#]|[^\P{Cc}\t]/u;

/** What ends a line of a unit for systemd or for whoever reads it, or joins the line with the next one. */
export const UNIT_MARK = /[^\P{Cc}\t]|[\u2028\u2029]|\\$/u;
