// Under this name Prettier leaves the mail's own line breaks alone.
import { html as markup, type Html } from '../html.ts';

/** What a mail says, apart from how it looks. All of it is plain text. */
export interface MailContent {
  /** What it is written in; left out: English. */
  language?: string;
  subject: string;
  heading: string;
  /** Before the facts, and after the button. */
  paragraphs: string[];
  facts: { label: string; value: string }[];
  action: { label: string; url: string } | null;
  afterwards: string[];
  /** Why the reader gets this. */
  footer: string;
}

export interface ComposedMail {
  subject: string;
  text: string;
  html: string;
}

/** The same in plain text and in HTML; the subject on one line. */
export function composeMail(content: MailContent): ComposedMail {
  return {
    subject: onOneLine(content.subject),
    text: textOf(content),
    html: `<!doctype html>\n${htmlOf(content).text}`,
  };
}

/** Without line breaks and other control characters, which could end a header. */
export function onOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** French has a space before its colons. */
const COLONS: Readonly<Record<string, string>> = { fr: '\u00a0:' };

function textOf(content: MailContent): string {
  const { heading, paragraphs, facts, action, afterwards, footer } = content;
  const colon = COLONS[content.language ?? ''] ?? ':';
  const parts = [
    heading,
    ...paragraphs,
    facts.map(({ label, value }) => `${label}${colon} ${onOneLine(value)}`).join('\n'),
    action ? `${action.label}${colon}\n${action.url}` : '',
    ...afterwards,
    `-- \n${footer}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const FONT =
  "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const LONG = 'overflow-wrap:anywhere;word-break:break-word';

/** Tables and inline styles, which is what mail programs agree on; 560 px and less wide. */
function htmlOf(content: MailContent): Html {
  const {
    language = 'en',
    subject,
    heading,
    paragraphs,
    facts,
    action,
    afterwards,
    footer,
  } = content;
  return markup`<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light" />
    <title>${subject}</title>
  </head>
  <body style="margin:0;padding:0;background:#f1f1f1">
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f1f1f1">
      <tr>
        <td align="center" style="padding:24px 12px">
          <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;table-layout:fixed;background:#ffffff;border-radius:12px">
            <tr>
              <td style="padding:28px 28px 24px;${FONT};font-size:15px;line-height:22px;color:#303030;${LONG}">
                <h1 style="margin:0 0 16px;font-size:20px;line-height:28px;font-weight:650;color:#1a1a1a">${heading}</h1>
                ${paragraphs.map(paragraph)}
                ${facts.length > 0 ? factTable(facts) : ''}
                ${action ? button(action) : ''}
                ${afterwards.map(paragraph)}
              </td>
            </tr>
          </table>
          <p style="max-width:504px;margin:16px auto 0;${FONT};font-size:12px;line-height:18px;color:#616161;${LONG}">${footer}</p>
        </td>
      </tr>
    </table>
  </body>
</html>
`;
}

function paragraph(text: string): Html {
  return markup`<p style="margin:0 0 16px">${text}</p>`;
}

function factTable(facts: MailContent['facts']): Html {
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="table-layout:fixed;margin:0 0 20px;background:#f7f7f7;border-radius:8px">${facts.map(factRow)}</table>`;
}

function factRow({ label, value }: MailContent['facts'][number]): Html {
  return markup`<tr><td style="padding:10px 16px;${FONT};font-size:14px;line-height:20px;color:#303030;${LONG}"><span style="color:#616161">${label}</span><br /><bdi>${onOneLine(value)}</bdi></td></tr>`;
}

function button({ label, url }: NonNullable<MailContent['action']>): Html {
  return markup`<p style="margin:0 0 20px"><a href="${url}" style="display:inline-block;padding:10px 18px;border-radius:8px;background:#303030;color:#ffffff;font-weight:600;text-decoration:none">${label}</a></p>`;
}
