/** What is stored of a mail as its error where none can be sent: people are told it in their own words. */
export const NO_MAIL_SERVER = 'No mail server is set up (SMTP_URL).';
