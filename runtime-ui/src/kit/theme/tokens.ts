/** The colours of one mode. Every text pair reaches 4.5:1 on `surface` and on `paper`. */
export interface Palette {
  paper: string;
  surface: string;
  line: string;
  border: string;
  controlBorder: string;
  ink: string;
  ink2: string;
  ink3: string;
  placeholder: string;
  brand: string;
  brandSoft: string;
  onBrand: string;
  success: string;
  warning: string;
  danger: string;
  info: string;
  hover: string;
  selected: string;
  skeleton: string;
}

export const light: Palette = {
  paper: '#F3F5F4',
  surface: '#FFFFFF',
  line: '#DEE3E1',
  border: '#CBD2CF',
  controlBorder: '#8A949E',
  ink: '#1E2430',
  ink2: '#4D5764',
  ink3: '#5F6975',
  placeholder: '#6A7480',
  brand: '#0E6A5B',
  brandSoft: '#D3E6E1',
  onBrand: '#FFFFFF',
  success: '#2B7A4B',
  warning: '#8F5B00',
  danger: '#BF2F1F',
  info: '#2C5BA8',
  hover: '#F0F4F2',
  selected: '#E4F0ED',
  skeleton: '#E6EAE8',
};

export const dark: Palette = {
  paper: '#101316',
  surface: '#171B1F',
  line: '#2A3036',
  border: '#3A424A',
  controlBorder: '#6B7681',
  ink: '#E6E9EC',
  ink2: '#A9B2BC',
  ink3: '#8B95A1',
  placeholder: '#8B95A1',
  brand: '#4FB39F',
  brandSoft: '#1D3B36',
  onBrand: '#0B1412',
  success: '#5DB57E',
  warning: '#D9A441',
  danger: '#F0776A',
  info: '#7FA6E8',
  hover: '#1D2227',
  selected: '#19302C',
  skeleton: '#23292E',
};

export const palettes = { light, dark } as const;

export type Mode = keyof typeof palettes;

export const fontFamily =
  '-apple-system, "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** The 4-step scale all distances are taken from, in pixels. */
export const space = [4, 8, 12, 16, 20, 28, 40] as const;
