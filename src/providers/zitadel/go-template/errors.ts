/** The text is no template: what Go's `Parse` refuses. */
export class TemplateSyntaxError extends Error {
  override readonly name = 'TemplateSyntaxError';
}

/** The template cannot be carried out on this data: what Go's `Execute` refuses. */
export class TemplateExecutionError extends Error {
  override readonly name = 'TemplateExecutionError';
}
