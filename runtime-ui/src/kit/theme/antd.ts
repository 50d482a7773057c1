import { theme, type ThemeConfig } from 'antd';
import { densities, type Density } from './density';
import { fontFamily, palettes, type Mode } from './tokens';

/** Our tokens in antd's words. */
export function antdTheme(mode: Mode, density: Density): ThemeConfig {
  const colors = palettes[mode];
  const { control, fontSize } = densities[density];
  return {
    algorithm: mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: colors.brand,
      colorLink: colors.brand,
      colorSuccess: colors.success,
      colorWarning: colors.warning,
      colorError: colors.danger,
      colorInfo: colors.info,
      colorText: colors.ink,
      colorTextSecondary: colors.ink2,
      colorTextTertiary: colors.ink3,
      colorTextDescription: colors.ink3,
      colorTextPlaceholder: colors.placeholder,
      colorBgLayout: colors.paper,
      colorBgContainer: colors.surface,
      colorBorder: colors.controlBorder,
      colorBorderSecondary: colors.line,
      colorSplit: colors.line,
      controlItemBgHover: colors.hover,
      controlItemBgActive: colors.selected,
      controlItemBgActiveHover: colors.selected,
      fontFamily,
      fontSize,
      borderRadius: 4,
      borderRadiusLG: 6,
      controlHeight: control,
      motionDurationMid: '0.15s',
      motionDurationSlow: '0.18s',
    },
    components: {
      Button: { fontWeight: 400, primaryShadow: 'none', defaultShadow: 'none', defaultBorderColor: colors.border },
      Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px', labelColor: colors.ink3, labelFontSize: 12 },
      Segmented: { trackBg: colors.skeleton, itemSelectedBg: colors.surface },
      Modal: { titleFontSize: 15 },
      Tooltip: { colorBgSpotlight: '#1E2430' },
    },
  };
}
