package org.mingle.desktop.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.SystemInfo;
import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.UIManager;

/** Light and dark, and the size of the type. */
public final class Theme {
    /**
     * The property of the process that says what the look that is set was made for. To ask Swing before one is set would make it
     * set its own first, for nothing.
     */
    private static final String MADE_FOR = "mingle.look";

    private Theme() {}

    /**
     * Sets the look of everything that is there and will come, unless it is set already; on the event thread, before the
     * first component.
     *
     * @param percent size of the type, 100 is usual
     */
    public static void install(boolean dark, int percent) {
        String wanted = (dark ? "dark " : "light ") + percent;
        String before = System.getProperty(MADE_FOR);
        if (wanted.equals(before) && UIManager.getLookAndFeel() instanceof FlatLaf) {
            return;
        }
        if (SystemInfo.isLinux) {
            JFrame.setDefaultLookAndFeelDecorated(true);
            JDialog.setDefaultLookAndFeelDecorated(true);
        }
        FlatLaf look = dark ? new FlatDarkLaf() : new FlatLightLaf();
        Map<String, String> defaults = new HashMap<>(SHAPES);
        defaults.putAll(dark ? DARK : LIGHT);
        look.setExtraDefaults(defaults);
        if (before != null) {
            UIManager.put("defaultFont", null);
        }
        // Swing would look for the parts of the look in the bundle whose component is the first of its kind, and few
        // see them.
        UIManager.put("ClassLoader", FlatLaf.class.getClassLoader());
        FlatLaf.setup(look);
        Font usual = UIManager.getFont("defaultFont");
        UIManager.put("defaultFont", usual.deriveFont(usual.getSize2D() * percent / 100f));
        System.setProperty(MADE_FOR, wanted);
        FlatLaf.updateUI();
    }

    private static final Map<String, String> SHAPES = Map.ofEntries(
            Map.entry("Component.arc", "10"),
            Map.entry("Button.arc", "10"),
            Map.entry("TextComponent.arc", "10"),
            Map.entry("ProgressBar.arc", "999"),
            Map.entry("CheckBox.arc", "6"),
            Map.entry("Button.margin", "5,14,5,14"),
            Map.entry("Button.default.background", "$Mingle.accent"),
            Map.entry("Button.default.foreground", "$Mingle.onAccent"),
            Map.entry("Button.default.hoverBackground", "darken($Mingle.accent,6%)"),
            Map.entry("Button.default.pressedBackground", "darken($Mingle.accent,12%)"),
            Map.entry("Button.default.focusedBackground", "null"),
            Map.entry("Button.default.borderWidth", "0"),
            Map.entry("Button.default.boldText", "true"),
            Map.entry("TextField.margin", "5,8,5,8"),
            Map.entry("Component.focusWidth", "1"),
            Map.entry("Component.innerFocusWidth", "1"),
            Map.entry("ScrollBar.width", "12"),
            Map.entry("ScrollBar.thumbArc", "999"),
            Map.entry("ScrollBar.thumbInsets", "2,2,2,2"),
            Map.entry("ScrollBar.track", "$Mingle.paper"),
            Map.entry("ScrollBar.thumb", "$Mingle.thumb"),
            Map.entry("ScrollPane.smoothScrolling", "true"),
            Map.entry("TitlePane.unifiedBackground", "true"),
            Map.entry("TitlePane.showIcon", "true"),
            Map.entry("MenuBar.borderColor", "@background"),
            Map.entry("Table.rowHeight", "34"),
            Map.entry("Table.showHorizontalLines", "true"),
            Map.entry("Table.cellMargins", "2,10,2,10"),
            Map.entry("Table.gridColor", "$Mingle.line"),
            Map.entry("TableHeader.height", "34"),
            Map.entry("TableHeader.cellMargins", "2,10,2,10"),
            Map.entry("TableHeader.separatorColor", "$Mingle.card"),
            Map.entry("TableHeader.bottomSeparatorColor", "$Mingle.line"),
            Map.entry("ToggleButton.toolbar.selectedBackground", "$Mingle.accentSoft"),
            Map.entry("ToggleButton.toolbar.selectedForeground", "$Mingle.accent"),
            Map.entry("ToggleButton.toolbar.hoverBackground", "fade($Mingle.accent,10%)"),
            // There are no links in our texts; to colour them FlatLaf would wake what reads web pages.
            Map.entry("Component.linkColor", "null"),
            Map.entry("ToolTip.border", "6,10,6,10"));

    private static final Map<String, String> LIGHT = Map.ofEntries(
            Map.entry("@background", "#F7F3EE"),
            Map.entry("@foreground", "#2B2433"),
            Map.entry("@componentBackground", "#FFFFFF"),
            Map.entry("@accentColor", "#7A3E9D"),
            Map.entry("TableHeader.background", "#FFFFFF"),
            Map.entry("Mingle.paper", "#F7F3EE"),
            Map.entry("Mingle.stage", "#EFE3F6"),
            Map.entry("Mingle.thumb", "#D2C8BE"),
            Map.entry("Mingle.side", "#EFE8E0"),
            Map.entry("Mingle.card", "#FFFFFF"),
            Map.entry("Mingle.line", "#E4DBD1"),
            Map.entry("Mingle.ink", "#2B2433"),
            Map.entry("Mingle.muted", "#655C6E"),
            Map.entry("Mingle.accent", "#7A3E9D"),
            Map.entry("Mingle.accentSoft", "#EFE3F6"),
            Map.entry("Mingle.onAccent", "#FFFFFF"),
            Map.entry("Mingle.banner", "#FFF0CC"),
            Map.entry("Mingle.onBanner", "#5C4300"),
            Map.entry("Mingle.act", "#B3391F"),
            Map.entry("Mingle.actSoft", "#FBE6E0"),
            Map.entry("Mingle.improve", "#8A5A00"),
            Map.entry("Mingle.improveSoft", "#FCF0D3"),
            Map.entry("Mingle.notice", "#22629E"),
            Map.entry("Mingle.noticeSoft", "#E2EFFA"),
            Map.entry("Mingle.info", "#5D5666"),
            Map.entry("Mingle.infoSoft", "#ECE8EF"),
            Map.entry("Mingle.good", "#28734A"),
            Map.entry("Mingle.goodSoft", "#DDF1E4"),
            Map.entry("Mingle.track", "#E9E2DA"),
            Map.entry("Mingle.wall", "#E9D3C1"),
            Map.entry("Mingle.wallLow", "#DDBFA9"),
            Map.entry("Mingle.panel", "#C99F86"),
            Map.entry("Mingle.floor", "#C79A73"),
            Map.entry("Mingle.floorLow", "#B08059"),
            Map.entry("Mingle.wood", "#7B4A2F"),
            Map.entry("Mingle.woodLight", "#A5663F"),
            Map.entry("Mingle.glow", "#FFF3C4"),
            Map.entry("Mingle.sky", "#3B4A7A"),
            Map.entry("Mingle.shade", "#000000"));

    private static final Map<String, String> DARK = Map.ofEntries(
            Map.entry("@background", "#1E1A24"),
            Map.entry("@foreground", "#EEE9F3"),
            Map.entry("@componentBackground", "#292431"),
            Map.entry("@accentColor", "#BC8AE0"),
            Map.entry("TableHeader.background", "#292431"),
            Map.entry("Mingle.paper", "#1E1A24"),
            Map.entry("Mingle.stage", "#76628C"),
            Map.entry("Mingle.thumb", "#4A4255"),
            Map.entry("Mingle.side", "#17141C"),
            Map.entry("Mingle.card", "#292431"),
            Map.entry("Mingle.line", "#3C3546"),
            Map.entry("Mingle.ink", "#EEE9F3"),
            Map.entry("Mingle.muted", "#B3AABF"),
            Map.entry("Mingle.accent", "#C99AEC"),
            Map.entry("Mingle.accentSoft", "#3C2D4A"),
            Map.entry("Mingle.onAccent", "#1E1427"),
            Map.entry("Mingle.banner", "#4A3A12"),
            Map.entry("Mingle.onBanner", "#FFE6A6"),
            Map.entry("Mingle.act", "#FF9378"),
            Map.entry("Mingle.actSoft", "#4A2720"),
            Map.entry("Mingle.improve", "#F2BD55"),
            Map.entry("Mingle.improveSoft", "#43341A"),
            Map.entry("Mingle.notice", "#86BEF5"),
            Map.entry("Mingle.noticeSoft", "#1F3447"),
            Map.entry("Mingle.info", "#B9B1C3"),
            Map.entry("Mingle.infoSoft", "#37313F"),
            Map.entry("Mingle.good", "#7FD3A0"),
            Map.entry("Mingle.goodSoft", "#1F3B2B"),
            Map.entry("Mingle.track", "#3A3344"),
            Map.entry("Mingle.wall", "#4B3A4E"),
            Map.entry("Mingle.wallLow", "#3C2D40"),
            Map.entry("Mingle.panel", "#33263A"),
            Map.entry("Mingle.floor", "#4E382F"),
            Map.entry("Mingle.floorLow", "#382722"),
            Map.entry("Mingle.wood", "#2C1B15"),
            Map.entry("Mingle.woodLight", "#6B4330"),
            Map.entry("Mingle.glow", "#FFD98A"),
            Map.entry("Mingle.sky", "#141B38"),
            Map.entry("Mingle.shade", "#000000"));
}
