/** The function, which remembers what it was asked last and does not work that out again. */
export function remembering<Asked extends string | number, Answer>(
  work: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, answer: work(asked) };
    return last.answer;
  };
}
