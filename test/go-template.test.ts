import { describe, expect, it } from 'vitest';
import {
  executeTemplate,
  parseTemplate,
  type TemplateData,
  TemplateExecutionError,
  TemplateSyntaxError,
} from '../src/providers/zitadel/go-template/template.ts';

const STRUCT: TemplateData = {
  kind: 'struct',
  type: 'domain.ConfirmURLData',
  fields: { UserID: 'u', Code: 'c', OrgID: 'o' },
};
const MAP: TemplateData = { kind: 'map', fields: { UserID: '<é>', Code: 'a&b c', OrgID: '' } };

const [SYNTAX, EXECUTION] = [TemplateSyntaxError, TemplateExecutionError];
type Row = readonly [template: string, data: TemplateData, result: string | typeof SYNTAX | typeof EXECUTION];

/** Compared with Go 1.19, but for what later versions brought: those rows say which. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'text, comments and trimming': [
    ['hello', STRUCT, 'hello'],
    [
      'https://a.test/p?code={{.Code}}&organization={{.OrgID}}&userId={{ .UserID }}',
      STRUCT,
      'https://a.test/p?code=c&organization=o&userId=u',
    ],
    ['a \n{{- .Code -}}\t b', STRUCT, 'acb'],
    ['a {{- /* b */ -}} c', STRUCT, 'ac'],
    ['a{{/* }} */}}b', STRUCT, 'ab'],
    ['a{{/* b */ }}', STRUCT, SYNTAX],
    ['a{{/* b', STRUCT, SYNTAX],
    ['{{- -}}', STRUCT, SYNTAX],
    ['{{-1}}', STRUCT, '-1'],
    ['}} { é😀', STRUCT, '}} { é😀'],
    ['{{\n.Code\n}}', STRUCT, 'c'],
  ],
  'what is no template': [
    ['{{', STRUCT, SYNTAX],
    ['{{}}', STRUCT, SYNTAX],
    ['{{.Code', STRUCT, SYNTAX],
    ['{{.Code}', STRUCT, SYNTAX],
    ['{{foo}}', STRUCT, SYNTAX],
    ['{{Code}}', STRUCT, SYNTAX],
    ['{{$x}}', STRUCT, SYNTAX],
    ['{{"a}}', STRUCT, SYNTAX],
    ['{{"\\q"}}', STRUCT, SYNTAX],
    ["{{'ab'}}", STRUCT, SYNTAX],
    ['{{(.Code}}', STRUCT, SYNTAX],
    ['{{.Code)}}', STRUCT, SYNTAX],
    ['{{.Code | 1}}', STRUCT, SYNTAX],
    ['{{1 | }}', STRUCT, '1'],
    ['{{if}}a{{end}}', STRUCT, SYNTAX],
    ['{{if 1}}a', STRUCT, SYNTAX],
    ['{{end}}', STRUCT, SYNTAX],
    ['{{else}}', STRUCT, SYNTAX],
    ['{{if 1}}{{else}}{{else}}{{end}}', STRUCT, SYNTAX],
    ['{{if 1}}{{else with 1}}{{end}}', STRUCT, SYNTAX],
    ['{{break}}', STRUCT, SYNTAX],
    ['{{range .}}{{else}}{{continue}}{{end}}', STRUCT, SYNTAX],
    ['{{if 1}}{{define "a"}}{{end}}{{end}}', STRUCT, SYNTAX],
    ['{{define "a"}}1{{end}}{{define "a"}}2{{end}}', STRUCT, SYNTAX],
    ['{{template a}}', STRUCT, SYNTAX],
    ['{{print/2}}', STRUCT, SYNTAX],
    ['{{1.Code}}', STRUCT, SYNTAX],
    ['{{"a""b"}}', STRUCT, SYNTAX],
  ],
  'fields and variables': [
    ['{{.LoginHint}}', STRUCT, EXECUTION],
    ['{{.LoginHint}}', MAP, '<no value>'],
    ['{{.LoginHint.More}}', MAP, '<no value>'],
    ['{{.constructor}}', MAP, '<no value>'],
    ['{{.Code.More}}', STRUCT, EXECUTION],
    ['{{.Code 1}}', STRUCT, EXECUTION],
    ['{{1 | .Nope.More}}', MAP, '<no value>'],
    ['{{.}}', STRUCT, '{u c o}'],
    ['{{.}}', MAP, 'map[Code:a&b c OrgID: UserID:<é>]'],
    ['{{print .}} {{html .}}', STRUCT, '&{u c o} {u c o}'],
    ['{{(.).Code}}{{$.Code}}', STRUCT, 'cc'],
    ['{{$x := .Code}}{{if 1}}{{$x = "n"}}{{$y := 1}}{{end}}{{$x}}', STRUCT, 'n'],
    ['{{if 1}}{{$y := 1}}{{end}}{{$y}}', STRUCT, SYNTAX],
    ['{{$x=1}}', STRUCT, SYNTAX],
    ['{{$x = 1}}', STRUCT, EXECUTION],
    ['{{$x, $y := .}}', MAP, SYNTAX],
    ['{{nil}}', STRUCT, EXECUTION],
  ],
  'control structures': [
    ['{{if .OrgID}}y{{else}}n{{end}}', MAP, 'n'],
    ['{{if .OrgID}}1{{else if .Code}}2{{else}}3{{end}}', MAP, '2'],
    ['{{with .Code}}{{.}}{{$.UserID}}{{end}}', STRUCT, 'cu'],
    ['{{with .OrgID}}1{{else}}{{.Code}}{{end}}', MAP, 'a&b c'],
    // Go 1.23
    ['{{with .OrgID}}1{{else with .Code}}{{.}}{{else}}3{{end}}', MAP, 'a&b c'],
    ['{{range .}}[{{.}}]{{end}}', MAP, '[a&b c][][<é>]'],
    [
      '{{range $k, $v := .}}{{if eq $k "OrgID"}}{{continue}}{{end}}{{$k}}={{$v}};{{end}}',
      MAP,
      'Code=a&b c;UserID=<é>;',
    ],
    ['{{range $k, $v := .}}{{$k}}{{break}}{{end}}', MAP, 'Code'],
    ['{{range .Nope}}a{{else}}b{{end}}', MAP, 'b'],
    ['{{range .Code}}a{{end}}', STRUCT, EXECUTION],
    ['{{range .}}a{{end}}', STRUCT, EXECUTION],
    // Go 1.24
    ['{{range 3}}{{.}}{{end}}{{range $i := 2}}{{$i}}{{end}}{{range -1}}a{{else}}b{{end}}', STRUCT, '01201b'],
    ['{{range $i, $x := 3}}{{end}}', STRUCT, EXECUTION],
    ['{{define "a"}}[{{.}}{{$}}]{{end}}{{template "a" .Code}}{{template "a"}}', STRUCT, '[cc][<no value><no value>]'],
    ['{{block "a" .Code}}<{{.}}>{{end}}{{template "a" 1}}', STRUCT, '<c><1>'],
    ['{{template "none"}}', STRUCT, EXECUTION],
    ['{{$x := 1}}{{define "a"}}{{$x}}{{end}}', STRUCT, SYNTAX],
  ],
  literals: [
    ['{{"\\t\\x41\\u00e9\\U0001F600\\101\\""}} {{`raw\\n`}}', STRUCT, '\tAé😀A" raw\\n'],
    ["{{'a'}} {{'é'}} {{'\\n'}} {{'\\''}} {{'\\xff'}}", STRUCT, '97 233 10 39 255'],
    ['{{1_000}} {{0x1F}} {{0b101}} {{017}} {{0o17}} {{+4}} {{-5}}', STRUCT, '1000 31 5 15 15 4 -5'],
    ['{{.5}} {{5.}} {{1e3}} {{1e6}} {{1e21}} {{1e-7}} {{0x1p-2}}', STRUCT, '0.5 5 1000 1e+06 1e+21 1e-07 0.25'],
    ['{{true}} {{false}}', STRUCT, 'true false'],
    ['{{08}}', STRUCT, SYNTAX],
    ['{{1__0}}', STRUCT, SYNTAX],
    ['{{1e400}}', STRUCT, SYNTAX],
    ['{{18446744073709551616}}', STRUCT, SYNTAX],
    ['{{9223372036854775808}}', STRUCT, EXECUTION],
    ['{{-9223372036854775808}}', STRUCT, '-9223372036854775808'],
  ],
  functions: [
    ['{{and .OrgID .Code}}|{{and 1 .Code}}|{{or .OrgID 2}}|{{or .OrgID 0}}', MAP, '|a&b c|2|0'],
    ['{{and false (index "" 9)}} {{or true (index "" 9)}}', STRUCT, 'false true'],
    ['{{not .OrgID}} {{not .}}', MAP, 'true false'],
    ['{{len "é"}} {{len .}} {{len .UserID}}', MAP, '2 3 4'],
    ['{{len 3}}', STRUCT, EXECUTION],
    ['{{index "abc" 1}} {{index . "Code"}} {{index . "Nope"}}', MAP, '98 a&b c <no value>'],
    ['{{index "abc" 3}}', STRUCT, EXECUTION],
    ['{{index . "Code"}}', STRUCT, EXECUTION],
    ['{{slice "abcd" 1 3}} {{slice "abcd" 2}} {{slice "abcd"}}', STRUCT, 'bc cd abcd'],
    ['{{slice "abcd" 3 1}}', STRUCT, EXECUTION],
    ['{{slice "abcd" 1 2 3}}', STRUCT, EXECUTION],
    ['{{print 1 2 "a" "b" 3 4 true}}|{{println "a" 1}}', STRUCT, '1 2ab3 4 true|a 1\n'],
    ['{{html "<a href=\'x\'>&\\""}}', STRUCT, '&lt;a href=&#39;x&#39;&gt;&amp;&#34;'],
    ['{{js "<a href=\'x\'>&\\n é\\u200b"}}', STRUCT, "\\u003Ca href\\u003D\\'x\\'\\u003E\\u0026\\u000A é\\u200B"],
    ['{{urlquery .Code "+/é~"}} {{.Code | urlquery}}', MAP, 'a%26b+c%2B%2F%C3%A9~ a%26b+c'],
    ['{{html .Nope}} {{print .Nope}}', MAP, '&lt;no value&gt; <nil>'],
    ['{{call .Code}}', STRUCT, EXECUTION],
    ['{{eq .Code "x" "c"}} {{ne 1 2}} {{eq . .}} {{eq nil nil}}', STRUCT, 'true true true true'],
    ['{{eq .Nope "x"}}', MAP, 'false'],
    ['{{eq (index "a" 0) 97 \'b\'}}', STRUCT, 'true'],
    ['{{eq 1 "1"}}', STRUCT, EXECUTION],
    ['{{eq 1 1.0}}', STRUCT, EXECUTION],
    ['{{eq . .}}', MAP, EXECUTION],
    ['{{eq 1}}', STRUCT, EXECUTION],
    ['{{lt 1 2}} {{le "b" "b"}} {{gt "é" "z"}} {{ge 1.5 2.5}}', STRUCT, 'true true true false'],
    ['{{lt true false}}', STRUCT, EXECUTION],
    ['{{lt 1}}', STRUCT, EXECUTION],
    ['{{"a" | print "b" | printf "%s-%s" "c"}}', STRUCT, 'c-ba'],
  ],
  printf: [
    ['{{printf "%s|%v|%q|%d|%t" "a" 1 "b" 2 true}}', STRUCT, 'a|1|"b"|2|true'],
    [
      '{{printf "%5s|%-5s|%05d|%+d|% d|%x|%X|%#x" "a" "b" 42 1 2 255 "hi" 255}}',
      STRUCT,
      '    a|b    |00042|+1| 2|ff|6869|0xff',
    ],
    [
      '{{printf "%.2s|%5.1f|%e|%g|%.3g|%6.2f%%" "abc" 2.25 1e6 1e20 1234.5 99.995}}',
      STRUCT,
      'ab|  2.2|1.000000e+06|1e+20|1.23e+03|100.00%',
    ],
    ["{{printf \"%c %U %#U %q %b %o %O\" 'é' 'é' 'é' 'é' 5 8 8}}", STRUCT, "é U+00E9 U+00E9 'é' 'é' 101 10 0o10"],
    ['{{printf "%*d|%-*d|%[2]d %[1]d" 5 1}}', STRUCT, '    1|%!(BADWIDTH)%!d(MISSING)|1 5'],
    ['{{printf "%d" "x"}} {{printf "%s" 1}} {{printf "%t" 1.5}}', STRUCT, '%!d(string=x) %!s(int=1) %!t(float64=1.5)'],
    [
      '{{printf "%d"}} {{printf "a" 1 nil}} {{printf "%"}} {{printf "%z" 1}}',
      STRUCT,
      '%!d(MISSING) a%!(EXTRA int=1, <nil>) %!(NOVERB) %!z(int=1)',
    ],
    ['{{printf "%s" nil}} {{printf "%v" nil}} {{printf "%[9]d" 1}}', STRUCT, '%!s(<nil>) <nil> %!d(BADINDEX)'],
    ['{{printf "%+v %T" . .}}', STRUCT, '&{UserID:u Code:c OrgID:o} *domain.ConfirmURLData'],
    ['{{printf "%#v" .}}', STRUCT, '&domain.ConfirmURLData{UserID:"u", Code:"c", OrgID:"o"}'],
    ['{{printf "%q %d" . "x"}}', MAP, 'map["Code":"a&b c" "OrgID":"" "UserID":"<é>"] %!d(string=x)'],
    ['{{printf "%+q %#q %q" "é" "x" "\\a\\xff"}}', STRUCT, '"\\u00e9" `x` "\\a\\xff"'],
    ['{{printf "%x %X % x %T" "é" 10 "ab" (index "a" 0)}}', STRUCT, 'c3a9 A 61 62 uint8'],
    ['{{printf 1}}', STRUCT, EXECUTION],
    ['{{printf}}', STRUCT, EXECUTION],
    ['{{printf .Nope}}', MAP, EXECUTION],
  ],
  'work without end': [
    ['{{range 1000000000}}x{{end}}', STRUCT, EXECUTION],
    ['{{range 9223372036854775807}}{{end}}', STRUCT, EXECUTION],
    ['{{define "a"}}{{template "a"}}{{end}}{{template "a"}}', STRUCT, EXECUTION],
    [
      '{{define "a"}}{{if 1}}{{with 1}}{{if ((((1))))}}{{range 1}}{{template "a" (((.)))}}{{end}}{{end}}{{end}}{{end}}{{end}}{{template "a"}}',
      STRUCT,
      EXECUTION,
    ],
    ['{{define "a"}}{{template "a"}}{{template "a"}}{{end}}{{template "a"}}', STRUCT, EXECUTION],
    ['{{$x := "ab"}}{{range 1000}}{{$x = print $x $x}}{{end}}', STRUCT, EXECUTION],
    ['{{printf "%1000000d%1000000d" 1 2}}', STRUCT, EXECUTION],
    ['('.repeat(5000), STRUCT, '('.repeat(5000)],
    [`{{${'('.repeat(5000)}1${')'.repeat(5000)}}}`, STRUCT, SYNTAX],
    ['{{if 1}}'.repeat(5000) + '{{end}}'.repeat(5000), STRUCT, SYNTAX],
    [`{{if 0}}${'{{else if 0}}'.repeat(5000)}{{end}}`, STRUCT, SYNTAX],
    [`{{${'('.repeat(400)}1${')'.repeat(400)}}}`, STRUCT, '1'],
  ],
};

function outcome(template: string, data: TemplateData): unknown {
  try {
    return executeTemplate(parseTemplate(template), data);
  } catch (error) {
    return error instanceof TemplateSyntaxError || error instanceof TemplateExecutionError ? error.constructor : error;
  }
}

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  it.each(rows)('%s', (template, data, result) => {
    expect(outcome(template, data)).toBe(result);
  });
});

describe('parseTemplate', () => {
  it('refuses before there is any data what Go refuses so', () => {
    expect(() => parseTemplate('{{foo}}')).toThrow(new TemplateSyntaxError('function "foo" not defined'));
  });
});
