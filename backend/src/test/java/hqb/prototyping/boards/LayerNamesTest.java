package hqb.prototyping.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each program calls its layers. */
class LayerNamesTest {

    private static final Map<String, String> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("ct", "copper-top");
        ROLES.put("cb", "copper-bottom");
        ROLES.put("c1", "copper-inner-1");
        ROLES.put("c2", "copper-inner-2");
        ROLES.put("mt", "mask-top");
        ROLES.put("mb", "mask-bottom");
        ROLES.put("st", "silk-top");
        ROLES.put("sb", "silk-bottom");
        ROLES.put("pt", "paste-top");
        ROLES.put("pb", "paste-bottom");
        ROLES.put("o", "outline");
        ROLES.put("w", "drawing");
        ROLES.put("d", "drill");
        ROLES.put("dp", "drill-plated");
        ROLES.put("dn", "drill-nonplated");
        ROLES.put("u", "unknown");
    }

    private static BoardFile layer(String name, String role) {
        if (role.startsWith("d")) {
            return GerberText.file(name, "M48\nMETRIC\nT1C0.8\n%\nT1\nX5.0Y5.0\nM30\n");
        }
        GerberText text = GerberText.millimetres().circle(0.3);
        return role.equals("o") ? text.box(0, 0, 20, 10).file(name) : text.flash(5, 5).line(8, 8, 9, 9).file(name);
    }

    /** Columns: the program, then role=name, parted by bars. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            KiCad 8; ct=x-F_Cu.gbr|cb=x-B_Cu.gbr|c1=x-In1_Cu.gbr|c2=x-In2_Cu.gbr|mt=x-F_Mask.gbr|mb=x-B_Mask.gbr|st=x-F_Silkscreen.gbr|sb=x-B_Silkscreen.gbr|pt=x-F_Paste.gbr|pb=x-B_Paste.gbr|o=x-Edge_Cuts.gbr|dp=x-PTH.drl|dn=x-NPTH.drl|w=x-F_Fab.gbr|w=x-F_Courtyard.gbr|w=x-User_Comments.gbr
            KiCad 2; ct=x-Front.gbr|cb=x-Back.gbr|mt=x-Mask_Front.gbr|mb=x-Mask_Back.gbr|st=x-SilkS_Front.gbr|sb=x-SilkS_Back.gbr|pt=x-SoldP_Front.gbr|pb=x-SoldP_Back.gbr|o=x-PCB_Edges.gbr|d=x.drl
            Altium; ct=x.GTL|cb=x.GBL|c1=x.G1|c2=x.GP2|mt=x.GTS|mb=x.GBS|st=x.GTO|sb=x.GBO|pt=x.GTP|pb=x.GBP|o=x.GM1|w=x.GD1|w=x.GG1|w=x.GPT|w=x.GPB|d=x-RoundHoles.TXT|dn=x-RoundHoles-NonPlated.TXT
            Altium X2; ct=x_Copper_Signal_Top.gbr|cb=x_Copper_Signal_Bot.gbr|c1=x_Copper_Signal_1.gbr|c2=x_Copper_Plane_2.gbr|mt=x_Soldermask_Top.gbr|mb=x_Soldermask_Bot.gbr|st=x_Legend_Top.gbr|sb=x_Legend_Bot.gbr|pt=x_Pastemask_Top.gbr|pb=x_Pastemask_Bot.gbr|o=x_Profile.gbr|w=x_Drillmap_1.gbr
            Eagle; ct=x.cmp|cb=x.sol|c1=x.ly2|c2=x.ly15|mt=x.stc|mb=x.sts|st=x.plc|sb=x.pls|pt=x.crc|pb=x.crs|o=x.dim|d=x.drd
            Fusion; ct=copper_top_l1.gbr|c1=copper_inner_l2.gbr|c2=copper_inner_l3.gbr|cb=copper_bottom_l4.gbr|o=profile.gbr|mt=soldermask_top.gbr|mb=soldermask_bottom.gbr|st=silkscreen_top.gbr|sb=silkscreen_bottom.gbr|pt=solderpaste_top.gbr|pb=solderpaste_bottom.gbr|d=drill_1_16.xln
            EasyEDA; ct=Gerber_TopLayer.GTL|cb=Gerber_BottomLayer.GBL|c1=Gerber_InnerLayer1.G1|c2=Gerber_InnerLayer2.G2|mt=Gerber_TopSolderMaskLayer.GTS|mb=Gerber_BottomSolderMaskLayer.GBS|st=Gerber_TopSilkscreenLayer.GTO|sb=Gerber_BottomSilkscreenLayer.GBO|pt=Gerber_TopPasteMaskLayer.GTP|pb=Gerber_BottomPasteMaskLayer.GBP|o=Gerber_BoardOutlineLayer.GKO|w=Gerber_DocumentLayer.GDL|w=Gerber_DrillDrawingLayer.GDD|w=Gerber_TopAssemblyLayer.GTA|dp=Drill_PTH_Through.DRL|dp=Drill_PTH_Through_Via.DRL|dn=Drill_NPTH_Through.DRL
            Allegro; ct=TOP.art|cb=BOTTOM.art|c1=L2_GND.art|c2=L3_VCC.art|mt=SOLDERMASK_TOP.art|mb=SOLDERMASK_BOTTOM.art|st=SILKSCREEN_TOP.art|sb=SILKSCREEN_BOTTOM.art|pt=PASTEMASK_TOP.art|pb=PASTEMASK_BOTTOM.art|o=OUTLINE.art|w=FAB.art|w=ASSEMBLY_TOP.art|d=board-1-4.drl
            Allegro short; ct=l1_primary.art|c1=l2_gnd.art|c2=l3_vcc.art|cb=l4_secondary.art|mt=mask_prm.art|mb=mask_sec.art|st=silk_prm.art|sb=silk_sec.art|pt=paste_prm.art|pb=paste_sec.art|w=assy1.art|w=fab1.art
            PADS; ct=art01.pho|c1=art02.pho|c2=art03.pho|cb=art04.pho|mt=sm0121.pho|mb=sm0428.pho|st=sst0126.pho|sb=ssb0429.pho|pt=smd0123.pho|pb=smd0422.pho|w=ast0127.pho|w=asb0430.pho|w=drl0124.pho|d=drl01.drl
            PADS long; ct=art001.pho|cb=art002.pho|mt=sm001021.pho|mb=sm002028.pho|st=ss001026.pho|sb=ss002029.pho|pt=smd001023.pho|pb=smd002022.pho|w=drl001024.pho
            OrCAD Layout; ct=board.TOP|cb=board.BOT|c1=board.GND|c2=board.PWR|mt=board.SMT|mb=board.SMB|pt=board.SPT|pb=board.SPB|st=board.SST|sb=board.SSB|w=board.AST|w=board.ASB|w=board.DRD|w=board.FAB|d=thruhole.tap
            OrCAD Capture; ct=TOP.art|c1=LAYER_1.art|c2=LAYER_2.art|cb=BOTTOM.art|mt=Solder_Mask_Top.art|mb=Solder_Mask_Bottom.art|st=silk_screen_top.art|sb=silk_screen_bottom.art|w=Assembly.art
            DipTrace; ct=Top.gbr|cb=Bottom.gbr|c1=Inner 1.gbr|mt=TopMask.gbr|mb=BottomMask.gbr|st=TopSilk.gbr|sb=BottomSilk.gbr|pt=TopPaste.gbr|pb=BottomPaste.gbr|o=BoardOutline.gbr|w=TopAssembly.gbr|d=Through.drl
            Proteus; ct=X - CADCAM Top Copper.TXT|cb=X - CADCAM Bottom Copper.TXT|c1=X - CADCAM Inner Copper 1.TXT|mt=X - CADCAM Top Solder Resist.TXT|mb=X - CADCAM Bottom Solder Resist.TXT|st=X - CADCAM Top Silk Screen.TXT|sb=X - CADCAM Bottom Silk Screen.TXT|pt=X - CADCAM Top SMT Paste Mask.TXT|pb=X - CADCAM Bottom SMT Paste Mask.TXT|o=X - CADCAM Mechanical 1.TXT|d=X - CADCAM Drill.TXT
            DesignSpark; ct=x - Top Copper.gbr|cb=x - Bottom Copper.gbr|mt=x - Top Copper (Resist).gbr|mb=x - Bottom Copper (Resist).gbr|pt=x - Top Copper (Paste).gbr|st=x - Top Silkscreen.gbr|sb=x - Bottom Silkscreen.gbr|o=x - Board Outline.gbr|w=x - Drill Ident Drawing - [Through Hole].gbr|w=x - Documentation.gbr|d=x - Drill Data - [Through Hole].drl|dn=x - Drill Data - [Through Hole] (Unplated).drl
            Pulsonix; ct=x - Top Electrical.gbr|cb=x - Bottom Electrical.gbr|mt=x - Top Solder Mask.gbr|mb=x - Bottom Solder Mask.gbr|pt=x - Top Paste.gbr|st=x - Top Silkscreen.gbr|sb=x - Bottom Silkscreen.gbr|o=x - Board Outline.gbr|w=x - Drill Drawing (Through Hole).gbr|d=x - NC Drill Data (Through Hole).drl
            gEDA; ct=x.front.gbr|cb=x.back.gbr|mt=x.frontmask.gbr|mb=x.backmask.gbr|st=x.frontsilk.gbr|sb=x.backsilk.gbr|pt=x.frontpaste.gbr|pb=x.backpaste.gbr|c1=x.group2.gbr|o=x.outline.gbr|w=x.fab.gbr|dp=x.plated-drill.cnc|dn=x.unplated-drill.cnc
            gEDA older; ct=x.top.gbr|cb=x.bottom.gbr|mt=x.topmask.gbr|mb=x.bottommask.gbr|st=x.topsilk.gbr|sb=x.bottomsilk.gbr|pt=x.toppaste.gbr|o=x.outline.gbr
            pcb-rnd; ct=x.top.copper.none.3.gbr|cb=x.bottom.copper.none.4.gbr|c1=x.intern.copper.none.6.gbr|mt=x.top.mask.none.1.gbr|mb=x.bottom.mask.none.2.gbr|st=x.top.silk.none.7.gbr|o=x.global.boundary.uroute.gbr
            Horizon; ct=x-top-copper.gbr|cb=x-bottom-copper.gbr|c1=x-inner1-copper.gbr|mt=x-top-mask.gbr|mb=x-bottom-mask.gbr|st=x-top-silkscreen.gbr|pt=x-top-paste.gbr|o=x-outline.gbr|dp=x-pth.txt|dn=x-npth.txt
            LibrePCB; ct=x_COPPER-TOP.gbr|cb=x_COPPER-BOTTOM.gbr|c1=x_COPPER-INNER1.gbr|c2=x_COPPER-INNER2.gbr|mt=x_SOLDERMASK-TOP.gbr|mb=x_SOLDERMASK-BOTTOM.gbr|st=x_SILKSCREEN-TOP.gbr|sb=x_SILKSCREEN-BOTTOM.gbr|pt=x_SOLDERPASTE-TOP.gbr|pb=x_SOLDERPASTE-BOTTOM.gbr|o=x_OUTLINES.gbr|w=x_GLUE-TOP.gbr|dp=x_DRILLS-PTH.drl|dn=x_DRILLS-NPTH.drl
            Sprint-Layout; ct=x_copper_top.gbr|cb=x_copper_bottom.gbr|mt=x_soldermask_top.gbr|mb=x_soldermask_bottom.gbr|pt=x_smdmask_top.gbr|st=x_silkscreen_top.gbr|o=x_outline.gbr|d=x_drill.drl
            Target 3001; ct=x_Kupfer_oben.ger|cb=x_Kupfer_unten.ger|mt=x_Lötstopp_oben.ger|mb=x_Loetstop_unten.ger|st=x_Bestückung_oben.ger|pt=x_Paste_oben.ger|o=x_Umriss.ger|w=x_Bohrplan.ger
            P-CAD; ct=x.TOP|cb=x.BOT|mt=x.TMK|mb=x.BMK|st=x.TSK|sb=x.BSK|pt=x.TSP|o=x.BOR
            Ultiboard; ct=x - Copper Top.gbr|cb=x - Copper Bottom.gbr|c1=x - Copper Inner 1.gbr|mt=x - Solder Mask Top.gbr|st=x - Silkscreen Top.gbr|pt=x - Paste Mask Top.gbr|o=x - Board Outline.gbr
            FreePCB; ct=top_copper.grb|cb=bottom_copper.grb|c1=inner_1.grb|mt=top_solder_mask.grb|mb=bottom_solder_mask.grb|st=top_silk.grb|pt=top_paste_mask.grb|o=board_outline.grb|d=drill_file.drl
            Fritzing; ct=x_copperTop.gtl|cb=x_copperBottom.gbl|mt=x_maskTop.gts|st=x_silkTop.gto|pt=x_pasteMaskTop.gtp|o=x_contour.gm1|d=x_drill.txt
            Mentor; ct=EtchLayerTop.gdo|c1=EtchLayer2.gdo|c2=EtchLayer3.gdo|cb=EtchLayerBottom.gdo|mt=SoldermaskTop.gdo|st=SilkscreenTop.gdo|pt=SolderPasteTop.gdo|w=DrillDrawingThrough.gdo|dp=ThruHolePlated.ncd|dn=ThruHoleNonPlated.ncd
            CADSTAR; ct=Top Elec.gbr|cb=Bottom Elec.gbr|c1=Elec 2.gbr|mt=Top Solder Resist.gbr|mb=Bottom Solder Resist.gbr|st=Top Silk.gbr|pt=Top Paste.gbr|o=Board.Outline.gbr
            CAM350; ct=board_GTL.gbr|cb=board_GBL.gbr|mt=board_GTS.gbr|mb=board_GBS.gbr|st=board_GTO.gbr|sb=board_GBO.gbr|pt=board_GTP.gbr|o=board_GKO.gbr
            short words; ct=cu_top.gbr|cb=cu_bot.gbr|mt=sm_top.gbr|mb=sm_bot.gbr|st=ss_top.gbr|sb=ss_bot.gbr|pt=sp_top.gbr|pb=sp_bot.gbr|o=edge.gbr
            by hand; ct=x-comp-side.gbr|cb=x-solder-side.gbr|mt=x-mask-t.gbr|mb=x-mask-b.gbr|st=x-silk-t.gbr|sb=x-silk-b.gbr|o=x-board-edge.gbr
            Protel 99; ct=x-Top Layer.gbr|cb=x-Bottom Layer.gbr|c1=x-MidLayer1.gbr|c2=x-InternalPlane2.gbr|mt=x-Top Solder.gbr|mb=x-Bottom Solder.gbr|st=x-Top Overlay.gbr|sb=x-Bottom Overlay.gbr|pt=x-Top Paste.gbr|o=x-Keep-Out Layer.gbr|w=x-Drill Guide.gbr
            Chinese; ct=板_顶层线路.gbr|cb=板_底层线路.gbr|c1=板_内层1.gbr|mt=板_顶层阻焊.gbr|mb=板_底层阻焊.gbr|st=板_顶层丝印.gbr|sb=板_底层丝印.gbr|pt=板_顶层锡膏.gbr|o=板_外形.gbr|w=板_钻孔图.gbr
            Spanish and French; ct=x_cobre_superior.gbr|cb=x_cobre_inferior.gbr|st=x_serigrafia_superior.gbr|mt=x_mascara_superior.gbr|o=x_contorno.gbr
            """)
    void namesAreUnderstood(String program, String names) {
        var files = new ArrayList<BoardFile>();
        var expected = new LinkedHashMap<String, String>();
        for (String part : names.split("\\|", -1)) {
            String role = part.substring(0, part.indexOf('='));
            String name = part.substring(part.indexOf('=') + 1);
            files.add(layer(name, role));
            expected.put(name, ROLES.get(role));
        }
        var found = new LinkedHashMap<String, String>();
        AnalyseBoard.analyse(List.copyOf(files)).layers().forEach(layer -> found.put(layer.file(), layer.role()));
        // order of the layers is that of the analysis
        assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
    }
}
