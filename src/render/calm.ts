/** Which templates can't take long or much, whatever their data is. */

/** Names, numbers, plain strings, and what joins them. No `/`, which may begin a regular expression, and no backquote. */
const TOKEN =
  /\s+|(?<operand>[A-Za-z_$][\w$]*|\d+(?:\.\d+)?(?![\w$])|'[^'\\\n]*'|"[^"\\\n]*"|[)\]])|(?<call>\()|===|!==|==|!=|<=|>=|&&|\|\||\?\?|[-+*%!<>?:.,[]/y;
/** Operators that those are not, and words that do more than name a value. */
const BUSY =
  /\+\+|--|\*\*|\b(?:async|await|class|delete|for|function|import|in|instanceof|let|new|super|this|throw|typeof|void|while|with|yield)\b/;
const TAG = /<%([=-])(.*?)-?%>/gs;
/** Far above any expression that people write. */
const LENGTH = 4096;

/**
 * Whether every tag prints an expression of names, members, literals and operators: without a call, a loop, a function and
 * an assignment it ends at once, and makes no more text than its values have.
 */
export function isCalm(template: string): boolean {
  if (template.length > LENGTH) return false;
  return !template.replace(TAG, (_, _kind, code: string) => (isExpression(code) ? '' : '<%')).includes('<%');
}

function isExpression(code: string): boolean {
  if (BUSY.test(code)) return false;
  // What stands before a parenthesis makes it a call, or a group.
  let callable = false;
  TOKEN.lastIndex = 0;
  for (let at = 0; at < code.length; at = TOKEN.lastIndex) {
    const found = TOKEN.exec(code);
    if (found === null) return false;
    const { operand, call } = found.groups ?? {};
    if (call !== undefined && callable) return false;
    // `a?.(b)` is a call as well.
    if (found[0].trim() !== '') callable = operand !== undefined || found[0] === '.';
  }
  return true;
}
