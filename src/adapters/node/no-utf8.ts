/** The code of the error that tells of a working directory whose name Node cannot hold. */
export const NO_UTF8 = 'NO_UTF8';
