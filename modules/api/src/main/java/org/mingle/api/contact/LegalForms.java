package org.mingle.api.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the law makes companies add to their names, in folded words: "S.A. de C.V." is {@code sa de cv}. */
final class LegalForms {
    private static final Set<List<String>> AT_THE_END = words(
            "inc, incorporated, ltd, limited, unlimited, llc, llp, lllp, lp, plc, pllc, corp, corporation, co, company,"
                    + " cic, cio, pty, pty ltd, proprietary limited, pvt, pvt ltd, private limited, pte, pte ltd,"
                    + " sdn, sdn bhd, bhd, tbk, fze, fzc, fzco, fz llc, dmcc, jsc, ojsc, cjsc, pjsc, qsc, saog, sal, sae, wll,"
                    + " gmbh, mbh, gesmbh, ges mbh, gesellschaft mbh, gesellschaft mit beschrankter haftung, ggmbh, ag, kg, kgaa, ug,"
                    + " haftungsbeschrankt, ohg, gbr, ev, eg, ek, ekfm, se, partg, partgmbb, aktiengesellschaft,"
                    + " sa, sas, sasu, sarl, eurl, snc, scs, sca, scop, sprl, srl, bvba, bv, nv, cvba, vof, vzw, asbl,"
                    + " spa, srls, societa per azioni, soc coop, scarl, sl, slu, sll, sau, slp, s coop, ltda, lda, eireli,"
                    + " sa de cv, s de rl de cv, s de rl, sapi de cv, sab de cv, sociedad anonima,"
                    + " ab, publ, as, asa, aps, oy, oyj, ky, hf, ehf, ks, ans, ou, sia, uab,"
                    + " sp zoo, sp zo o, sp k, sp j, spolka zoo, spolka z ograniczona odpowiedzialnoscia, spolka akcyjna, spzoo,"
                    + " sro, spol sro, vos, doo, dd, ad, ead, eood, ood, kft, zrt, nyrt, bt,"
                    + " ltd sti, sti, san ve tic, tic ltd sti, san ve tic ltd sti, san ve tic as, anonim sirketi, limited sirketi,"
                    + " ооо, зао, оао, пао, ао, тоо, тов, прат, пат, ип, αε, επε, ικε, οε,"
                    + " kk, yk, gk");
    private static final Set<List<String>> IN_FRONT = words("ооо, зао, оао, пао, ао, тоо, тов, прат, пат, ип, pt");
    private static final List<String> GLUED =
            List.of("株式会社", "有限会社", "合同会社", "股份有限公司", "有限责任公司", "有限公司", "주식회사", "유한회사");
    private static final int LONGEST = 6;

    private LegalForms() {}

    private static Set<List<String>> words(String forms) {
        return Arrays.stream(forms.split(", "))
                .map(form -> List.of(form.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns a name without its forms; the last word always stays. */
    static List<String> strip(List<String> name) {
        List<String> words = name;
        int before;
        do {
            before = words.size();
            words = withoutEnd(withoutFront(words));
        } while (words.size() < before);
        return words.stream().map(LegalForms::unglued).toList();
    }

    private static List<String> withoutFront(List<String> words) {
        for (int length = Math.min(2, words.size() - 1); length > 0; length--) {
            if (IN_FRONT.contains(words.subList(0, length))) {
                return words.subList(length, words.size());
            }
        }
        return words;
    }

    private static List<String> withoutEnd(List<String> words) {
        int size = words.size();
        for (int length = Math.min(LONGEST, size - 1); length > 0; length--) {
            if (AT_THE_END.contains(words.subList(size - length, size))) {
                return words.subList(0, size - length);
            }
        }
        return words;
    }

    private static String unglued(String word) {
        for (String form : GLUED) {
            if (word.length() > form.length() && word.startsWith(form)) {
                return word.substring(form.length());
            }
            if (word.length() > form.length() && word.endsWith(form)) {
                return word.substring(0, word.length() - form.length());
            }
        }
        return word;
    }
}
