/** Where Decap keeps who has logged in. */
export const userKey = 'decap-cms-user';
