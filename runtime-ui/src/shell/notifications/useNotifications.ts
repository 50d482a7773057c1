import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../kit/api/keys';
import { markAllRead, markRead, readNotifications } from '../../kit/api/notifications';

/** What the viewer was told, newest first; read anew whenever the server says that something has come. */
export function useNotifications() {
  const client = useQueryClient();
  const pages = useInfiniteQuery({
    queryKey: keys.notifications(),
    queryFn: ({ pageParam, signal }) => readNotifications(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const refresh = () => client.invalidateQueries({ queryKey: keys.notifications() });
  const read = useMutation({ mutationFn: markRead, onSettled: refresh });
  const readAll = useMutation({ mutationFn: markAllRead, onSettled: refresh });
  return {
    pages,
    notifications: pages.data?.pages.flatMap((page) => page.notifications) ?? [],
    unread: pages.data?.pages[0]?.unread ?? 0,
    read: read.mutate,
    readAll: readAll.mutate,
  };
}
