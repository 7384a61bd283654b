/** Where the project's files lie; given by the workflow that publishes the site. Empty: no links to it are shown. */
export const repository: string = process.env['REPOSITORY_URL'] ?? '';
