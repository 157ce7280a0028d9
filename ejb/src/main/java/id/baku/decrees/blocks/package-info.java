/** The neutral block model: paragraphs and tables with their place in the source. Knows no format and no meaning. */
package id.baku.decrees.blocks;
