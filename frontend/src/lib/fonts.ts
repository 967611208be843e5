import '@fontsource-variable/archivo/standard.css';
import '@fontsource-variable/jetbrains-mono/wght.css';

/** Chinese glyphs come in a hundred small files by range; their list is loaded after the first paint. */
export function loadChineseFont(): void {
  void import('@fontsource-variable/noto-sans-sc/wght.css');
}
