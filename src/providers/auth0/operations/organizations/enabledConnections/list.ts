import type { Auth0Operation } from '../../../operation.ts';
import { organizationOf, renderEnabledConnection } from '../../../organizations/organization.ts';
import { paginate, refuseBeyondRecordLimit, renderPage } from '../../../paging.ts';

export const list: Auth0Operation<'organizations.enabledConnections.list'> = ({ model }, { path, query }) => {
  const { id } = organizationOf(model, path.id);
  refuseBeyondRecordLimit(query);
  const page = paginate(model.organizationConnections.all('organization', id), query);
  const shown = page.rows.map((enabled) => renderEnabledConnection(model, enabled));
  // The limit is recorded as the number of those shown.
  const body = renderPage('enabled_connections', shown, { ...page, limit: shown.length }, query.include_totals);
  return { status: 200, body };
};
