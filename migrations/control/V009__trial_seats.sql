-- A trial holds all sample people of a template and some of one's own.

update control.plan set seats = 20 where code = 'trial' and seats = 10;
