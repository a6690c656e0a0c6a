export { TemplateExecutionError, TemplateSyntaxError } from './errors.ts';
export { executeTemplate, type TemplateData } from './execute.ts';
export { parseTemplate } from './parse.ts';
