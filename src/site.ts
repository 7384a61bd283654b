/** Where the project's files lie, as the workflow that publishes the site knows it. Empty: `content/site.yaml` counts. */
export const repository: string = process.env['REPOSITORY_URL'] ?? '';
