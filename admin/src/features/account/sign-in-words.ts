/** The same for every address, so that nobody learns whether one is known. */
export const notRight = 'Enter your email address and password again. One of them is not right.';

export const tooMany = 'Too many tries. Wait 10 minutes, then try again.';
