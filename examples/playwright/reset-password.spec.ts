import { expect, test } from 'ticketstub/playwright';

test('a forgotten password is set anew by the link in the mail', async ({ page, emulator, openLatestLink }) => {
  const form = { client_id: 'AcmeSinglePageApp000000000000001', connection: 'Username-Password-Authentication' };
  await page.request.post(`${emulator.url}/dbconnections/change_password`, {
    form: { ...form, email: 'ada@example.com' },
  });
  await openLatestLink(page, { email: 'ada@example.com' });
  await page.getByLabel('New password', { exact: true }).fill('Difference-Engine-2');
  await page.getByLabel('Re-enter new password').fill('Difference-Engine-2');
  await page.getByRole('button', { name: 'Reset password' }).click();
  await expect(page.getByRole('heading')).toHaveText('Password Changed!');
});
