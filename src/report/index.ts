export { type HtmlReportOptions, toHtmlReport } from './to-html-report.ts'
