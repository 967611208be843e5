// Runs before the first paint: the theme and the language are on <html> when styles apply.
(function () {
  var root = document.documentElement;
  var theme = null;
  var language = null;
  try {
    theme = localStorage.getItem('hqb.theme');
    language = localStorage.getItem('hqb.language');
  } catch {
    // Storage is refused in some private windows.
  }
  if (theme !== 'light' && theme !== 'dark') {
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  root.dataset.theme = theme;
  root.lang = /^zh/i.test(language || navigator.language || 'en') ? 'zh-CN' : 'en';
})();
