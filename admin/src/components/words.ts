/** The sentences that must be exactly right wherever they appear. */
export const words = {
  withheld: 'Not shown, to protect individual councils.',
  withheldMeans:
    "We leave a figure out wherever it might help someone work out one council's judgement. Every figure left out looks the same, whatever the reason, so an empty cell tells you nothing about the councils in it.",
  sealed: (revision: number, date: string, time: string) =>
    `This is revision ${revision}, signed off on ${date} at ${time}. It is sealed: nobody can change it, and anyone with access can check it against its seal.`,
  demonstration:
    'Demonstration data. The judgements here are made up and say nothing about any real council. Published statistics are real.',
  reopened: (revision: number) =>
    `Revision ${revision} is open for changes. Revision ${revision - 1} stays sealed, and stays the version that counts until revision ${revision} is signed off.`,
  reopening: (revision: number) => `Reopening starts revision ${revision + 1}. Nothing in revision ${revision} changes.`,
  sessionEnding:
    'You will be signed out in 2 minutes, because you have not used this page for nearly an hour. Everything shown as saved is safe.',
  unsavedAtEnd: '1 change is not saved yet. Stay signed in to save it.',
  linkDoesNotWork:
    'This link does not work. It may have expired or been used already. Anything sent with it is safe. Ask the person who sent it to you for a new one.',
  takingPart:
    'If you take part, your judgements are counted in ranges over groups of at least 13 councils. Your own are shown to nobody outside your partnership, unless you choose to be named. As a public body you may still be asked for them under the Freedom of Information Act.',
  notFound: 'The address may be wrong, or the page may belong to a council you are not signed in to.',
  serviceDown: 'Sorry, Waymark is not working. Anything shown as saved is safe. Try again in a few minutes.',
  noRelease: 'No release yet. The first figures appear when at least 13 councils have signed off and agreed to take part.',
  unofficial: 'Written for Waymark. Not the text of any LGA, DfE, Ofsted or CDC tool.',
} as const;
