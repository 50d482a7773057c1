import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface SideBarState {
  folded: boolean;
  toggle(): void;
}

/** Whether the side bar is folded, remembered in this browser; at first it is, for lists need the room. */
export const useSideBar = create<SideBarState>()(
  persist((set) => ({ folded: true, toggle: () => set(({ folded }) => ({ folded: !folded })) }), {
    name: 'fangyuan.sideBar',
  }),
);
