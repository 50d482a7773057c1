import { useParams } from 'react-router';
import { useDocuments } from '../metadata/useDocuments';
import { Loaded } from '../ui/Loaded';
import { Missing } from '../ui/Missing';
import { together } from '../ui/together';
import { RoleEditor } from './RoleEditor';

/** One role. */
export function RolePage() {
  const { role = '' } = useParams();
  const loading = together(useDocuments('role'), useDocuments('object'), useDocuments('app'));
  return (
    <Loaded query={loading} rows={12}>
      {([roles, objects, apps]) => {
        const document = roles.find(({ name }) => name === role);
        if (!document) return <Missing name={role} back="/roles" />;
        return <RoleEditor key={role} document={document} roles={roles} objects={objects} apps={apps} />;
      }}
    </Loaded>
  );
}
