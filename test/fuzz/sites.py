"""Reports as pages of real sites have them: markup of word processors, layout tables, tables cut in two.

WAYS: by name a function of a report's HTML, parsed, and of a random.Random: the page.
"""
import copy
import html
import json
import re

import bs4

NAVIGATION = "<ul><li>首页</li><li>政府信息公开指南</li><li>政府信息公开年报</li><li>依申请公开</li></ul>"


def cells(soup):
    return soup.find_all(["td", "th"])


def figures(soup):
    """Cells that have a figure and nothing else, and its text"""
    for cell in cells(soup):
        text = cell.get_text().strip("\xa0 \t\r\n")
        if re.match(r"[-+]?[0-9][0-9,.]*\Z", text):
            yield cell, text


def fill(cell, markup):
    cell.clear()
    for part in list(bs4.BeautifulSoup(markup, "html.parser").contents):
        cell.append(part)


def page(soup):
    return str(soup)


def nested(soup, random):
    """The whole report within tables that lay out the page, one to three deep"""
    body = soup.body.decode_contents()
    for _ in range(random.randint(1, 3)):
        body = ("<table width='100%%' border='0'><tbody><tr><td width='200' valign='top'>%s</td><td valign='top'>%s</td></tr>"
                "<tr><td colspan='2'>版权所有 电话 0812-5550123</td></tr></tbody></table>" % (NAVIGATION, body))
    return "<html><body>%s</body></html>" % body


def spaces(soup, random):
    for cell, text in figures(soup):
        fill(cell, random.choice(["&nbsp;%s", "%s&nbsp;&nbsp;", "&nbsp; %s &nbsp;", "\n\t\t%s\n\t\t", "&emsp;%s", "&#160;%s"]) % text)
    for cell in cells(soup):
        if not cell.get_text().strip():
            fill(cell, random.choice(["&nbsp;", "&nbsp;&nbsp;", " ", "<p>&nbsp;</p>", "<br>"]))
    return str(soup)


def paragraphs(soup, random):
    for cell in cells(soup):
        inner = cell.decode_contents()
        fill(cell, random.choice(["<p>%s</p>", "<p align='center'><span>%s</span></p>", "<p></p><p>%s</p>", "<p>%s</p><p>&nbsp;</p>",
                                  "<div><p>%s</p></div>", "<p><br></p><p>%s</p>"]) % inner)
    return str(soup)


def word(soup, random):
    """As Word writes HTML: o:p, conditional comments, spacerun, classes"""
    for cell in cells(soup):
        inner = cell.decode_contents().strip()
        fill(cell, "<p class=MsoNormal align=center style='text-align:center;mso-element:frame'><span lang=EN-US "
             "style='font-size:12.0pt;mso-bidi-font-size:10.5pt'>%s<o:p></o:p></span></p>" % inner)
    text = str(soup).replace("<o:p></o:p>", random.choice(["<o:p></o:p>", "<o:p>&nbsp;</o:p>", "<span style='mso-spacerun:yes'>&nbsp;</span><o:p></o:p>"]))
    return ("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><!--[if gte mso 9]><xml><w:WordDocument><w:Zoom>100</w:Zoom>"
            "</w:WordDocument></xml><![endif]--></head>" + text.replace(
                "</table>", "<![if !supportMisalignedColumns]><tr height=0><td width=64 style='border:none'></td><td width=64 style='border:none'>"
                "</td></tr><![endif]></table>") + "</html>")


def runs(soup, random):
    """Each figure in runs of its own, as Word and its copies have them"""
    for cell, text in figures(soup):
        at = random.randint(0, len(text))
        form = random.choice(["<span lang=\"EN-US\">%s</span><span lang=\"EN-US\">%s</span>", "<font face=\"宋体\">%s</font><font>%s</font>",
                              "<strong>%s</strong><b>%s</b>", "<span>%s<span>%s</span></span>", "<u></u>%s<a name=\"_Hlk123\"></a>%s"])
        fill(cell, form % (text[:at], text[at:]))
    return str(soup)


def unclosed(soup, random):
    """No ends of cells, of rows, and now and then of tables"""
    text = re.sub("</t[dh]>", "", str(soup))
    if random.random() < 0.6:
        text = text.replace("</tr>", "")
    if random.random() < 0.6:
        text = re.sub("</?tbody>", "", text)
    return text.upper() if random.random() < 0.2 else text


def wrong_spans(soup, random):
    """A few rowspans and colspans that are wrong by one"""
    for cell in cells(soup):
        for name in ("rowspan", "colspan"):
            if cell.get(name) and random.random() < 0.3:
                cell[name] = str(max(1, int(cell[name]) + random.choice([-1, 1])))
    return str(soup)


def no_spans(soup, random):
    for cell in cells(soup):
        del cell["rowspan"], cell["colspan"]
    return str(soup)


def cut(soup, random):
    """Each larger table cut in two or three, with or without its heads again"""
    for table in soup.find_all("table"):
        rows = table.find_all("tr")
        if len(rows) < 12:
            continue
        places = sorted(random.sample(range(5, len(rows)), random.randint(1, 2)))
        again = random.random() < 0.5
        for start, stop in reversed(list(zip(places, places[1:] + [len(rows)]))):
            new = soup.new_tag("table")
            for row in rows[:3] if again else []:
                new.append(copy.copy(row))
            for row in rows[start:stop]:
                new.append(row.extract())
            table.insert_after(new)
            between = random.choice(["", "<p>- 3 -</p>", "<p>&nbsp;</p>", "<div class='page'></div>", "<p>续表</p>"])
            for part in reversed(list(bs4.BeautifulSoup(between, "html.parser").contents)):
                table.insert_after(part)
    return str(soup)


def row_tables(soup, random):
    """Each row a table of its own"""
    for table in soup.find_all("table"):
        for row in reversed(table.find_all("tr")):
            new = soup.new_tag("table")
            new.append(row.extract())
            table.insert_after(new)
        table.decompose()
    return str(soup)


def divisions(soup, random):
    """No table at all, but div by div"""
    for cell in cells(soup):
        cell.name = "div"
        cell["class"] = "td"
    for row in soup.find_all("tr"):
        row.name = "div"
        row["class"] = "tr"
    for table in soup.find_all("table"):
        table.name = "div"
        table["class"] = "table"
    return str(soup)


def spreadsheet(soup, random):
    """As Excel and WPS write it: col, x:num, heights, empty columns behind"""
    for table in soup.find_all("table"):
        table["x:str"] = ""
        for _ in range(random.randint(2, 6)):
            table.insert(0, soup.new_tag("col", width="72", style="mso-width-source:userset;width:54pt"))
        for row in table.find_all("tr"):
            row["height"], row["style"] = "19", "height:14.25pt"
            for _ in range(random.randint(0, 1)):
                row.append(soup.new_tag("td", attrs={"class": "xl66"}))
    for cell, text in figures(soup):
        cell["class"], cell["x:num"], cell["height"] = "et3", text, "19"
    return str(soup)


def editor(soup, random):
    """As UEditor writes it: styles, data attributes, br where a cell is empty"""
    for cell in cells(soup):
        cell["style"] = "word-break: break-all; border-width: 1px; border-color: windowtext; padding: 0px 7px;"
        cell["data-sort"] = "12"
        if not cell.get_text().strip():
            fill(cell, "<br/>")
        elif random.random() < 0.2:
            fill(cell, "<span style=\"color: rgb(0, 0, 0); font-family: 宋体, SimSun; font-size: 16px;\">%s</span><br/>" % cell.decode_contents())
    return str(soup)


def hidden_copy(soup, random):
    """The tables twice: for screens and for telephones"""
    for table in soup.find_all("table"):
        new = copy.copy(table)
        new["style"] = "display:none"
        table.insert_after(new)
    return str(soup)


def comments(soup, random):
    """Comments, scripts and empty rows between the rows"""
    for row in soup.find_all("tr"):
        if random.random() < 0.3:
            row.insert_before(bs4.Comment(" <td>9</td><td>9</td> "))
        if random.random() < 0.1:
            row.insert_before(soup.new_tag("tr"))
        if random.random() < 0.1:
            script = soup.new_tag("script")
            script.string = "var a = 12; if (a < 15) { document.write('<td>7</td>'); }"
            row.insert_before(script)
    return str(soup)


def heads(soup, random):
    """Captions, th for labels, several tbody"""
    for table in soup.find_all("table"):
        caption = soup.new_tag("caption")
        caption.string = random.choice(["附表", "单位:件", "(单位：件)", ""])
        table.insert(0, caption)
    for cell in soup.find_all("td"):
        if re.search("[一-龥]", cell.get_text()):
            cell.name = "th"
    for row in soup.find_all("tr"):
        if random.random() < 0.3:
            row.wrap(soup.new_tag("tbody"))
    return str(soup)


def spacers(soup, random):
    """Narrow empty columns between the cells, as layouts by pictures have them"""
    for table in soup.find_all("table"):
        for row in table.find_all("tr"):
            row.insert(0, soup.new_tag("td", width="1"))
    return str(soup)


def escaped(soup, random):
    """The page as text of another one: &lt;td&gt;"""
    return "<html><body><div id=\"content\">%s</div></body></html>" % html.escape(str(soup.body), quote=random.random() < 0.5)


def in_json(soup, random):
    text = json.dumps({"code": 200, "data": {"id": 4711, "content": str(soup.body)}}, ensure_ascii=random.random() < 0)
    return text.replace("</", "<\\/") if random.random() < 0.5 else text


def xhtml(soup, random):
    """Namespaces, CDATA, entities by number"""
    text = str(soup)
    for cell in ("td", "tr", "table", "tbody"):
        text = re.sub("<(/?)%s\\b" % cell, r"<\1%s" % cell, text)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text.replace("\xa0", "&#xA0;").replace("(", "&#40;").replace(",", "&#44;")


def minified(soup, random):
    return re.sub(r">\s+<", "><", str(soup))


def indented(soup, random):
    return soup.prettify()


WAYS = {
    "layout tables": nested,
    "&nbsp;": spaces,
    "<p> in <td>": paragraphs,
    "Word": word,
    "figures in runs": runs,
    "ends left out": unclosed,
    "spans wrong by one": wrong_spans,
    "no spans": no_spans,
    "tables cut in two": cut,
    "a table a row": row_tables,
    "div for table": divisions,
    "spreadsheet": spreadsheet,
    "UEditor": editor,
    "hidden copies": hidden_copy,
    "comments and scripts": comments,
    "captions and th": heads,
    "columns of nothing": spacers,
    "&lt;td&gt;": escaped,
    "string of JSON": in_json,
    "XHTML": xhtml,
    "minified": minified,
    "indented": indented,
}
