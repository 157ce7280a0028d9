/** Staff pages about work beside the requests: what is under way, what failed, what comes next. */
package id.baku.web.jobs;
