/** Whether the addresses that an agency gives to the public lead anywhere, beside the editors in which they are changed and among its tasks. */
package id.baku.web.links;
