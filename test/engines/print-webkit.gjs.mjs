// @ts-nocheck -- GNOME’s JavaScript, whose modules are none of Node’s.
// Prints a page by WebKitGTK itself, whose driver has no command for it:
// `gjs -m print-webkit.gjs.mjs <address> <file> [live]`. With "live", only once scripts have taken the page over.
import GLib from 'gi://GLib';
import Gtk from 'gi://Gtk?version=3.0';
import WebKit2 from 'gi://WebKit2?version=4.1';
import System from 'system';

const [address, file, state] = System.programArgs;
Gtk.init(null);
const loop = new GLib.MainLoop(null, false);
const window = new Gtk.OffscreenWindow({ default_width: 1280, default_height: 860 });
const view = new WebKit2.WebView({ web_context: WebKit2.WebContext.new_ephemeral() });
window.add(view);
window.show_all();

let failure = '';
function fail(why) {
  failure = why;
  loop.quit();
}

view.connect('load-failed', (_, __, where, error) => fail(`${where}: ${error.message}`));

function whenLive(then) {
  const script = "document.documentElement.classList.contains('is-live')";
  view.evaluate_javascript(script, -1, null, null, null, (_, result) => {
    if (view.evaluate_javascript_finish(result).to_boolean()) return then();
    GLib.timeout_add(GLib.PRIORITY_DEFAULT, 50, () => {
      whenLive(then);
      return GLib.SOURCE_REMOVE;
    });
  });
}

view.connect('load-changed', (_, event) => {
  if (event !== WebKit2.LoadEvent.FINISHED || failure) return;
  if (state === 'live') whenLive(print);
  else print();
});

function print() {
  const settings = new Gtk.PrintSettings();
  settings.set_printer('Print to File');
  settings.set('output-uri', GLib.filename_to_uri(file, null));
  settings.set('output-file-format', 'pdf');
  const setup = new Gtk.PageSetup();
  setup.set_paper_size(Gtk.PaperSize.new('iso_a4'));
  const operation = WebKit2.PrintOperation.new(view);
  operation.set_print_settings(settings);
  operation.set_page_setup(setup);
  operation.connect('failed', (_, error) => fail(error.message));
  operation.connect('finished', () => loop.quit());
  operation.print();
}
view.load_uri(address);
loop.run();
if (failure) {
  printerr(failure);
  System.exit(1);
}
